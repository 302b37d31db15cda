using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Tests.Symbols;

public sealed class RomanNumeralTests
{
    [Theory]
    [InlineData("I", 1)]
    [InlineData("XXX", 30)]
    [InlineData("xlviii", 48)]
    [InlineData("CI", 101)]
    public void RegularNumeralIsRead(string text, int value)
    {
        Assert.True(RomanNumeral.TryParse(text, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("IIX")]
    [InlineData("XXXXX")]
    [InlineData("S-VII")]
    public void IrregularNumeralIsRefused(string text) => Assert.False(RomanNumeral.TryParse(text, out _));

    [Fact]
    public void EveryNumeralIsReadBack()
    {
        for (var value = 1; value < 4000; value++)
        {
            Assert.True(RomanNumeral.TryParse(RomanNumeral.Format(value), out var read));
            Assert.Equal(value, read);
        }
    }
}
