using UnGraphQL.Api.Export;

namespace UnGraphQL.Api.Tests.Export;

public sealed class SymbolDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("A/RES/67/137", "A/RES/67/137", 0)]
    [InlineData("A/RES/67/317", "A/RES/67/137", 1)] // Swapped.
    [InlineData("A/RES/67/37", "A/RES/67/137", 1)]
    [InlineData("A/RES/67/1377", "A/RES/67/137", 1)]
    [InlineData("A/RES/66/137", "A/RES/67/137", 1)]
    [InlineData("", "67/1", 4)]
    public void LettersWrongAreCounted(string first, string second, int distance)
    {
        Assert.Equal(distance, SymbolDistance.Between(first, second));
        Assert.Equal(distance, SymbolDistance.Between(second, first));
    }
}
