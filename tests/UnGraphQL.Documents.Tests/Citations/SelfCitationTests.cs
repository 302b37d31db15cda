using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

public sealed class SelfCitationTests
{
    [Theory]
    [InlineData("the implementation of the present resolution", "the present resolution", null)]
    [InlineData("paragraph 4 of the present resolution", "the present resolution", "para. 4")]
    [InlineData("as requested in paragraph 2 above", "paragraph 2 above", "para. 2")]
    [InlineData("Decides that this resolution shall be published", "this resolution", null)]
    [InlineData("A/RES/67/137", "A/RES/67/137", null)]
    public void ReferenceOfATextToItselfIsKeptApart(string text, string words, string? pinpoint)
    {
        var document = Cited.ByAssembly(text);

        Assert.Empty(document.References);
        var self = Assert.Single(document.SelfReferences);
        Assert.Equal((words, pinpoint, "A/RES/67/137"), (self.Text, self.Pinpoint, self.Symbol?.Key));
    }

    [Fact]
    public void FrenchPinpointsBeforeTheSelfReferenceAreItsOwn() =>
        Assert.Equal("sect. II", Assert.Single(Cited.InReport("La section II du présent rapport a été élaborée").SelfReferences).Pinpoint);

    [Fact]
    public void ThisResolutionAfterANumberedOneIsNotTheTextItself() =>
        Assert.Empty(Cited.ByAssembly("Recalling resolution 66/288 and the implementation of this resolution").SelfReferences);

    [Fact]
    public void HalfOfTheOwnJointSymbolIsTheTextItself() => Assert.Empty(Cited.InReport("S/2012/614").References);

    [Fact]
    public void ReferencesFollowTheDocumentAndNotesComeLast()
    {
        var item = Cited.Paragraph("op1.a", ParagraphKind.Operative, "resolution 66/2") with { Number = "(a)" };
        var document = CitationPass.Apply(Cited.Assembly(Language.En) with
        {
            Footnotes = [new ParsedFootnote { Address = "fn1", Marker = "1", Text = "Resolution 66/4.", Span = default }],
            Paragraphs = [Cited.Paragraph("op1", ParagraphKind.Operative, "resolution 66/1") with { Children = [item] }, Cited.Paragraph("h1", ParagraphKind.Heading, "Follow-up to resolution 66/3")],
        });

        Assert.Equal(["op1 66/1", "op1.a 66/2", "h1 66/3", "fn1 66/4"], document.References.Select(r => $"{r.Address} {r.Text}"));
    }
}
