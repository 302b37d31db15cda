using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Documents.Tests.Organizations;

/// <summary>Texts in, mentions out, each printed as <c>code kind text</c>.</summary>
internal static class MentionHarness
{
    public static ParsedDocument Read(Language language, string? body, string? title, params ParsedParagraph[] paragraphs) =>
        OrganizationPass.Apply(new ParsedDocument
        {
            Format = SourceFormat.Text,
            Language = language,
            Kind = DocumentKind.Other,
            Body = body,
            Title = title,
            Paragraphs = [.. paragraphs],
        });

    public static ParsedParagraph Paragraph(string text, string? section = null, string address = "t1") => new()
    {
        Address = address,
        Kind = ParagraphKind.Narrative,
        Text = text,
        Section = section is null ? [] : [section],
        Span = new TextSpan(0, text.Length),
    };

    public static string Mentions(ParsedDocument document) => string.Join(
        "; ",
        document.Organizations.Select(mention => $"{mention.Code} {mention.Kind} {mention.Text}"));

    public static void ExpectMentions(Language language, string text, string expected) =>
        Assert.Equal(expected, Mentions(Read(language, body: null, title: null, Paragraph(text))));
}
