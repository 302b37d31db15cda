using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Citations;

/// <summary>Finds what any text cites, as a partner's own, by the same rules as in a document.</summary>
public static partial class TextCitations
{
    /// <summary>Codes of the organs that can be said to speak: GA, SC, HRC, ….</summary>
    public static ImmutableSortedSet<string> Bodies { get; } = [.. PrintedNumber.Bodies];

    /// <summary>
    /// References in the order of the text, each with the doubts about it. Their spans count in the text as given; blank lines part its
    /// paragraphs.
    /// </summary>
    /// <param name="citingBody">One of <see cref="Bodies"/>: "its resolution" is its own, and so are bare numbers of the Assembly. Null when no organ speaks.</param>
    public static ImmutableArray<(ParsedReference Reference, ImmutableArray<Diagnostic> Doubts)> Find(string text, Language language, string? citingBody)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = Paragraphs(text).ToArray();
        var byAddress = paragraphs.Select((paragraph, i) => (Address: Address(i), paragraph)).ToDictionary(pair => pair.Address, pair => pair.paragraph);
        var read = CitationPass.Apply(Document(paragraphs, language, citingBody));
        var doubts = read.Diagnostics.ToLookup(diagnostic => diagnostic.Address);
        return
        [
            .. read.References.Select(reference => (
                Placed(reference, text, byAddress[reference.Address]),
                doubts[reference.Address].Where(doubt => doubt.Span is { } span && span.Start < reference.Span.End && reference.Span.Start < span.End).ToImmutableArray())),
        ];
    }

    private static ParsedDocument Document(MappedText[] paragraphs, Language language, string? citingBody) => new()
    {
        Format = SourceFormat.Text,
        Language = language,
        Kind = citingBody is null ? DocumentKind.Other : DocumentKind.Resolution,
        Body = citingBody,
        Paragraphs =
        [
            .. paragraphs.Select((paragraph, i) => new ParsedParagraph
            {
                Address = Address(i),
                Kind = citingBody is null ? ParagraphKind.Narrative : ParagraphKind.Operative,
                Text = paragraph.Value,
                Span = paragraph.Span,
            }),
        ],
    };

    private static IEnumerable<MappedText> Paragraphs(string text)
    {
        var start = 0;
        foreach (var (at, length) in BlankLine().Matches(text).Select(match => (match.Index, match.Length)).Append((text.Length, 0)))
        {
            var paragraph = MappedTextBuilder.Collapse(text, start, at);
            start = at + length;
            if (paragraph.Length > 0)
            {
                yield return paragraph;
            }
        }
    }

    private static ParsedReference Placed(ParsedReference reference, string text, MappedText paragraph)
    {
        var span = paragraph.Slice(reference.Span.Start, reference.Span.End).Span;
        return reference with { Span = span, Text = text[span.Start..span.End] };
    }

    private static string Address(int index) => $"t{index + 1}";

    [GeneratedRegex(@"\n[^\S\n]*\n", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BlankLine();
}
