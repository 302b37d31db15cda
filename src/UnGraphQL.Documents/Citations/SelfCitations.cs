using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Citations;

/// <summary>References of a text to itself: "the present resolution", "paragraph 2 above", its own symbol.</summary>
internal static class SelfCitations
{
    public static IEnumerable<ParsedReference> Find(CitationFindings found, CitationScope scope)
    {
        var phrases = scope.Words.Self.Matches(found.Text).Where(match => !match.Groups["anaphor"].Success || MeansItself(found, scope, match))
            .Select(match => Self(found, scope, match.Groups["self"], match.Groups["chain"].Value));
        var relatives = scope.Words.Relative.Matches(found.Text)
            .Select(match => Self(found, scope, match, match.Groups["pins"].Value));
        return phrases.Concat(relatives).OrderBy(reference => reference.Span.Start);
    }

    /// <summary>"This resolution" after a numbered one is that one.</summary>
    private static bool MeansItself(CitationFindings found, CitationScope scope, Match match) =>
        scope.IsAdoptedText && !found.References.Any(r => r.Kind is ReferenceKind.Resolution or ReferenceKind.Decision && r.Span.End <= match.Index);

    private static ParsedReference Self(CitationFindings found, CitationScope scope, Capture phrase, string pinpoint) =>
        found.Reference(new TextSpan(phrase.Index, phrase.Index + phrase.Length), Kind(scope), ReferenceStatus.Known, scope.Document.Symbol) with
        {
            Pinpoint = Pinpoint.ReadBefore(pinpoint, scope.Words).Print(),
        };

    private static ReferenceKind Kind(CitationScope scope) => scope.Document.Kind switch
    {
        DocumentKind.Resolution => ReferenceKind.Resolution,
        DocumentKind.Decision => ReferenceKind.Decision,
        _ => ReferenceKind.Document,
    };
}
