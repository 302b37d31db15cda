using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;
using static UnGraphQL.Documents.Tests.Organizations.MentionHarness;

namespace UnGraphQL.Documents.Tests.Organizations;

public class OrganizationPassTests
{
    private static readonly string[] Pieces = ["le ", "Conseil", "(", "ONU", "-", "/", ")", " de ", "Nations Unies", " "];

    [Fact]
    public void AnySequenceOfPiecesIsReadAndEveryMentionShowsItsWords()
    {
        foreach (var text in Sequences(4))
        {
            var document = Read(Language.Fr, "HRC", null, Paragraph(text));
            Assert.All(document.Organizations, mention => Assert.Equal(mention.Text, text[mention.Span.Start..mention.Span.End]));
        }
    }

    [Fact]
    public void TextsAreLeftAsTheyAre()
    {
        var document = Read(Language.Fr, null, null, Paragraph("la Ligue les États arabes"));
        Assert.Equal("la Ligue les États arabes", Assert.Single(document.Paragraphs).Text);
    }

    [Fact]
    public void FootnotesComeAfterTheParagraphs()
    {
        var document = Read(Language.En, "GA", null, Paragraph("the United Nations")) with
        {
            Footnotes = [new ParsedFootnote { Address = "fn1", Marker = "1", Text = "World Health Organization, document EB 136/8.", Span = new TextSpan(0, 0) }],
        };
        Assert.Equal(["t1", "fn1"], OrganizationPass.Apply(document).Organizations.Select(mention => mention.Address));
    }

    [Fact]
    public void AcronymInsideAReferenceIsNoMention()
    {
        var paragraph = Paragraph("selon UNEP GC.27 et le PNUE");
        var document = Read(Language.Fr, null, null, paragraph) with
        {
            References = [new ParsedReference { Address = "t1", Text = "UNEP GC.27", Span = new TextSpan(6, 16), Kind = ReferenceKind.Document, Status = ReferenceStatus.External }],
        };
        Assert.Equal("un-unep Acronym PNUE", Mentions(OrganizationPass.Apply(document)));
    }

    private static IEnumerable<string> Sequences(int length) =>
        length == 0 ? [""] : Sequences(length - 1).SelectMany(start => Pieces.Select(piece => start + piece).Append(start)).Distinct();
}
