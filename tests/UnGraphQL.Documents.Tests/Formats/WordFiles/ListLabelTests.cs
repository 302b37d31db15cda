using UnGraphQL.Documents.Formats.WordFiles;
using UnGraphQL.Documents.Tests.Structure;
using static UnGraphQL.Documents.Tests.Formats.WordFiles.WordFileBuilder;

namespace UnGraphQL.Documents.Tests.Formats.WordFiles;

public sealed class ListLabelTests
{
    private static readonly int[] Numbers = [1, 2, 3, 10, 27];

    [Theory]
    [InlineData("decimal", "1 2 3 10 27")]
    [InlineData("decimalZero", "01 02 03 10 27")]
    [InlineData("lowerLetter", "a b c j aa")]
    [InlineData("upperRoman", "I II III X XXVII")]
    [InlineData("lowerRoman", "i ii iii x xxvii")]
    [InlineData("russianLower", "а б в к э")]
    [InlineData("arabicAbjad", "أ ب ج ي ظ")]
    [InlineData("arabicAlpha", "أ ب ت ر و")]
    [InlineData("chineseCountingThousand", "一 二 三 十 二十七")]
    [InlineData("decimalEnclosedParen", "⑴ ⑵ ⑶ ⑽ 27")]
    [InlineData("none", "    ")]
    [InlineData("aFormatOfTheFuture", "1 2 3 10 27")]
    public void NumbersArePrintedAsWordPrintsThem(string format, string expected) =>
        Assert.Equal(expected, string.Join(' ', Numbers.Select(n => ListNumber.Print(n, format))));

    [Fact]
    public void LevelsBeginAnewUnderEachNumber() =>
        Assert.Equal("1. (a) (i) (b) (i) 2. (a)", Labels(List(0, "decimal %1.", "lowerLetter (%2)", "lowerRoman (%3)") + Num(1, 0), (1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1)));

    [Fact]
    public void SecondListGoesOnUnlessItStartsAnew()
    {
        const string Restart = """<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>""";
        Assert.Equal("1. 2. 3. 1. 2.", Labels(List(0, "decimal %1.") + Num(1, 0) + Num(2, 0) + Num(3, 0, Restart), (1, 0), (1, 0), (2, 0), (3, 0), (3, 0)));
    }

    [Fact]
    public void NumbersOfHigherLevelsArePartOfTheLabel() =>
        Assert.Equal("1. 1.1 1.2 2. 2.1", Labels(List(0, "decimal %1.", "decimal %1.%2") + Num(1, 0), (1, 0), (1, 1), (1, 1), (1, 0), (1, 1)));

    [Fact]
    public void UnknownListHasNoLabel() => Assert.Equal("", Labels(List(0, "decimal %1.") + Num(1, 0), (9, 0), (0, 0), (1, 5)));

    [Fact]
    public void ListOfAStyleNumbersItsParagraphs()
    {
        var document = new WordFileBuilder
        {
            Body = P("The General Assembly,") + P("Recalling its plan,") + P("Decides to act;", """<w:pStyle w:val="Op"/>""") + P("Requests a report.", """<w:pStyle w:val="Op"/>"""),
        }
            .With("styles", """<w:style w:type="paragraph" w:styleId="Op"><w:name w:val="Op"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""")
            .With("numbering", List(0, "decimal %1.") + Num(1, 0)).Read();
        Assert.Equal("pp1 op1 op2", Reading.Addresses(document));
    }

    /// <summary>The labels of paragraphs given by list and level.</summary>
    private static string Labels(string numbering, params (int List, int Level)[] items)
    {
        var file = new WordFileBuilder { Body = string.Concat(items.Select(i => Item(i.List, i.Level, "§"))) }.With("numbering", numbering);
        var (text, refusal) = WordFileReader.Read(file.Build(), "test");
        Assert.Null(refusal);
        return string.Join(' ', text!.Lines.Select(l => text.Source.Content[l.Span.Start..l.Span.End].TrimEnd('§').Trim()).Where(l => l.Length > 0)); // not refused
    }
}
