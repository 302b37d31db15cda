using UnGraphQL.Data.Loading;

namespace UnGraphQL.Data.Tests.Loading;

public sealed class SortKeysTests
{
    [Fact]
    public void SymbolsSortBySeriesSessionAndNumber()
    {
        string[] sorted = ["A/67/280", "A/RES/9/10", "A/RES/67/2", "A/RES/67/137", "A/RES/67/137A", "S/RES/373(1975)", "S/RES/1373(2001)"];
        Assert.Equal(sorted, sorted.Reverse().OrderBy(SortKeys.OfSymbol, StringComparer.Ordinal));
    }

    [Fact]
    public void SessionsSortByNumberRegularOnesFirst()
    {
        string[] sorted = ["9", "67", "101", "1996", "S-9", "S-27", "ES-2", "ES-10"];
        Assert.Equal(sorted, sorted.Reverse().OrderBy(SortKeys.OfSession, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("67", Entities.SessionKind.Regular)]
    [InlineData("S-27", Entities.SessionKind.Special)]
    [InlineData("ES-10", Entities.SessionKind.EmergencySpecial)]
    [InlineData("1996", Entities.SessionKind.Year)]
    public void TheNumberTellsTheKindOfASession(string number, Entities.SessionKind kind) => Assert.Equal(kind, SortKeys.KindOf(number));
}
