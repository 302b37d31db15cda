using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>
/// Finds what a document cites, from the texts of its paragraphs, items, headings and footnotes. It says what is written and which symbol
/// that means, never whether the target is held.
/// </summary>
public static class CitationPass
{
    /// <summary>The same document with its references and self references, and the doubts about them added to its diagnostics.</summary>
    public static ParsedDocument Apply(ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var scope = new CitationScope(document);
        var texts = Texts(document).Where(text => !CitationPatterns.BracketedLine().IsMatch(text.Text)).Select(text => Search(text, scope)).ToArray();
        if (!scope.Words.Lexicon.IsEmpty)
        {
            FollowIbid(texts, scope);
            InstrumentAliases.Follow(texts, scope);
        }

        var lastDay = CitationScope.LastDay(document);
        var cited = texts.SelectMany(found => found.References).Select(r => r.Symbol).OfType<DocumentSymbol>().ToHashSet();
        var references = texts.SelectMany(found => found.References.Select(reference => found.InText(CitationDoubts.Check(reference, found, lastDay, cited))).ToArray()).ToArray();
        var own = references.Where(r => r.Symbol is { } symbol && scope.IsSelf(symbol));
        return document with
        {
            References = [.. references.Where(r => r.Symbol is not { } symbol || !scope.IsSelf(symbol))],
            SelfReferences = [.. own.Concat(scope.Words.Lexicon.IsEmpty ? [] : texts.SelectMany(found => SelfCitations.Find(found, scope).Select(found.InText)))],
            Diagnostics = document.Diagnostics.AddRange(texts.SelectMany(found => found.Diagnostics)),
        };
    }

    private static CitationFindings Search(CitedText text, CitationScope scope)
    {
        var found = new CitationFindings(text);
        if (scope.Words.Lexicon.IsEmpty)
        {
            InstrumentCitations.FindIdentifiers(found);
            SymbolCitations.Find(found, scope.Words);
            return found;
        }

        InstrumentCitations.Find(found, scope);
        if (text.Folded.AsSpan().ContainsAnyInRange('0', '9'))
        {
            SymbolCitations.Find(found, scope.Words);
            PresidentialStatements.Find(found, scope);
            NumberCitations.Find(found, scope);
        }

        scope.Searched(text);
        return found;
    }

    /// <summary>The notes follow one another; the running text is a sequence of its own.</summary>
    private static void FollowIbid(CitationFindings[] texts, CitationScope scope)
    {
        foreach (var sequence in texts.GroupBy(found => found.Source.IsNote))
        {
            var chain = new IbidChain(scope);
            foreach (var found in sequence)
            {
                chain.Follow(found);
            }
        }
    }

    private static IEnumerable<CitedText> Texts(ParsedDocument document) =>
        document.Paragraphs.SelectMany(Texts).Concat(document.Footnotes.Select(note => new CitedText(note.Address, note.Text, false, true)));

    private static IEnumerable<CitedText> Texts(ParsedParagraph paragraph) =>
        paragraph.Children.SelectMany(Texts).Prepend(new CitedText(
            paragraph.Address, paragraph.Text, paragraph.Kind is ParagraphKind.Preambular or ParagraphKind.Operative, false));
}
