using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Tests.Structure;

public sealed class LabelSequenceTests
{
    [Theory]
    [InlineData("a b c", "1 1 1")]
    [InlineData("i ii iii", "1 1 1")]
    [InlineData("a i ii b", "1 2 2 1")]
    [InlineData("h i j", "1 1 1")] // the ninth letter
    [InlineData("a b c d e f g h i j k l m", "1 1 1 1 1 1 1 1 1 1 1 1 1")]
    [InlineData("a b c d e f g h i ii", "1 1 1 1 1 1 1 1 2 2")] // a list below (h)
    [InlineData("a i ii iii iv v vi b", "1 2 2 2 2 2 2 1")]
    [InlineData("a i a b ii b", "1 2 3 3 2 1")]
    [InlineData("z aa bb", "1 1 1")]
    [InlineData("a b a b", "1 1 1 1")] // begun anew: no list right inside one of its own style
    [InlineData("1 2 a b 3", "1 1 2 2 1")]
    [InlineData("a b d", "1 1 1")] // a gap
    [InlineData("1 ii", "1 1")] // (1) misread for (i)
    public void DepthFollowsTheRunningSequence(string labels, string depths)
    {
        var sequence = new LabelSequence();
        var all = labels.Split(' ');
        Assert.Equal(depths, string.Join(' ', all.Select((l, i) => sequence.Place(l, i + 1 < all.Length ? all[i + 1] : null))));
    }

    [Theory]
    [InlineData("I", 1)]
    [InlineData("iv", 4)]
    [InlineData("CI", 101)]
    [InlineData("XLIX", 49)]
    [InlineData("IIII", null)]
    [InlineData("IC", null)]
    [InlineData("A", null)]
    [InlineData("", null)]
    public void RomanNumbersHaveOneForm(string text, int? value) => Assert.Equal(value, RomanNumeral.Read(text));

    [Theory]
    [InlineData("A/67/L.30/Rev.2 and Add.1", "A/67/L.30/Rev.2 A/67/L.30/Rev.2/Add.1")]
    [InlineData("A/72/L.60/Rev.1, A/72/L.60/Rev.1/Corr.1 and A/72/L.60/Rev.1/Add.1", "A/72/L.60/Rev.1 A/72/L.60/Rev.1/Corr.1 A/72/L.60/Rev.1/Add.1")]
    [InlineData("A/78/L.7", "A/78/L.7")]
    [InlineData("A/72/L.11 and Add.1 and Add.2", "A/72/L.11 A/72/L.11/Add.1 A/72/L.11/Add.2")]
    [InlineData("A/78/383, para. 7", "A/78/383")]
    [InlineData("Add.1", "")]
    public void SymbolsInBracketsAreNamedInFull(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SymbolList.Read(text).Select(s => s.Key)));
}
