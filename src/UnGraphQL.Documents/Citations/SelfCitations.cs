using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Citations;

/// <summary>References of a text to itself: "the present resolution", "paragraph 2 above", its own symbol.</summary>
internal static class SelfCitations
{
    public static IEnumerable<ParsedReference> Find(CitationFindings found, CitationScope scope)
    {
        var words = scope.Words;
        var phrases = words.Self.Matches(found.Source).Where(match => !match.Groups["anaphor"].Success || MeansItself(found, scope, match))
            .Select(match => Self(found, scope, match.Index, match.Index + match.Length, words.Chain.Match(found.Text, 0, match.Index).Groups["chain"].Value));
        var relatives = words.Relative.Matches(found.Source)
            .Select(match => (match, Units: words.RelativeUnits.Match(found.Text, 0, match.Index)))
            .Where(pair => pair.Units.Success)
            .Select(pair => Self(found, scope, pair.Units.Index, pair.match.Index + pair.match.Length, pair.Units.Groups["pins"].Value));
        var behind = words.Relative.Matches(found.Source)
            .Select(match => (match, Units: words.RelativeUnitsBehind.Match(found.Text, match.Index + match.Length)))
            .Where(pair => pair.Units.Success)
            .Select(pair => Self(found, scope, pair.match.Index, pair.Units.Index + pair.Units.Length, pair.Units.Groups["pins"].Value));
        return phrases.Concat(relatives).Concat(behind).OrderBy(reference => reference.Span.Start);
    }

    /// <summary>"This resolution" after a numbered one is that one.</summary>
    private static bool MeansItself(CitationFindings found, CitationScope scope, Match match) =>
        scope.IsAdoptedText && !found.References.Any(r => r.Kind is ReferenceKind.Resolution or ReferenceKind.Decision && r.Span.End <= match.Index);

    private static ParsedReference Self(CitationFindings found, CitationScope scope, int start, int end, string pinpoint) =>
        found.Reference(new TextSpan(start, end), Kind(scope), ReferenceStatus.Known, scope.Document.Symbol) with
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
