using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Text;

public sealed class MappedTextTests
{
    private const string Source = "  a) politique- \n\n sécurité;\u00A0 b)\teconomic ";

    private static MappedText Whole => MappedTextBuilder.Collapse(Source, 0, Source.Length);

    [Fact]
    public void EveryWhiteSpaceCollapsesToOneSpace() => Assert.Equal("a) politique- sécurité; b) economic", Whole.Value);

    [Fact]
    public void EveryCharacterKnowsItsPlace() =>
        Assert.All(Enumerable.Range(0, Whole.Length).Where(i => Whole.Value[i] != ' '), i => Assert.Equal(Source[Whole.SourceOffset(i)], Whole.Value[i]));

    [Fact]
    public void SpanLeavesOutTheEdges() => Assert.Equal(new TextSpan(2, Source.Length - 1), Whole.Span);

    [Theory]
    [InlineData("politique-", "sécurité", "politique-sécurité")]
    [InlineData("sous\u2011", "régions", "sous\u2011régions")]
    [InlineData("from 1990 -", "and on", "from 1990 - and on")]
    [InlineData("one", "two", "one two")]
    [InlineData("", "two", "two")]
    public void LinesJoinWithASpaceUnlessAWordIsBroken(string first, string second, string expected)
    {
        var source = first + "\n" + second;
        var joined = MappedTextBuilder.Collapse(source, 0, first.Length).Join(MappedTextBuilder.Collapse(source, first.Length + 1, source.Length));
        Assert.Equal(expected, joined.Value);
    }

    [Fact]
    public void MarksAreTakenOutAndOffsetsStayTrue()
    {
        var text = Whole.Without([new TextSpan(0, 2), new TextSpan(22, 23)]);
        Assert.Equal("politique- sécurité b) economic", text.Value);
        Assert.Equal(Source.IndexOf("sécurité", StringComparison.Ordinal), text.SourceOffset(text.Value.IndexOf("sécurité", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a\nb\r\nc\fd", "1:0-1 2:2-3 3:5-6 4:7-8")]
    [InlineData("", "1:0-0")]
    [InlineData("a\n", "1:0-1 2:2-2")]
    public void LinesAreNumberedFromOneAndHaveNoEnds(string content, string expected) =>
        Assert.Equal(expected, string.Join(' ', new SourceText(content).Lines.Select(l => $"{l.Number}:{l.Span}")));

    [Theory]
    [InlineData("L’Élève\u00A0–\t№", "L'Élève - №", "l'eleve - №")]
    public void FoldingKeepsTheLength(string text, string marks, string letters) =>
        Assert.Equal((marks, letters), (Folding.Marks(text), Folding.Letters(text)));

    [Theory]
    [InlineData("Re\u0301solution a\u0300", "Résolution à")]
    [InlineData("c\u0327a i\u0302le", "ça île")]
    [InlineData("x\u0301", "x\u0301")] // no such letter
    public void AccentsSpelledApartAreJoined(string source, string text) => Assert.Equal(text, MappedTextBuilder.Collapse(source, 0, source.Length).Value);

    [Fact]
    public void ManyTextsJoinAsTwoDo()
    {
        string[] lines = ["politique-", "sécurité", "de la", "", "paix"];
        var texts = lines.Select(l => MappedTextBuilder.Collapse(l, 0, l.Length)).ToList();
        Assert.Equal(texts.Aggregate((a, b) => a.Join(b)).Value, MappedText.Join(texts).Value);
    }

    [Theory]
    [InlineData("并强调必须", "全面实施", "并强调必须全面实施")]
    [InlineData("第67/137", "号决议", "第67/137号决议")]
    [InlineData("the work", "of the", "the work of the")]
    [InlineData("1", "见A/78/304", "1 见A/78/304")] // the mark of a note
    public void LinesOfAScriptWithoutSpacesAreJoinedWithout(string first, string second, string joined) =>
        Assert.Equal(joined, MappedTextBuilder.Collapse(first, 0, first.Length).Join(MappedTextBuilder.Collapse(second, 0, second.Length)).Value);

    [Fact]
    public void MarksOfDirectionAreLeftOut() => Assert.Equal("رقم 6-14", MappedTextBuilder.Collapse("\u200Fرقم \u202B6-14\u202C", 0, 11).Value);
}
