using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Citations;

/// <summary>
/// Names that stand for a symbol within one document: "the Addis Ababa Action Agenda" with a note "Resolution 69/313, annex.", or "resolution 66/288,
/// entitled “The future we want”". Where the name stands again after that, without a note, it is a reference of its own.
/// </summary>
internal static class InstrumentAliases
{
    /// <summary>How the body of such a reference was found.</summary>
    public const string Rule = "alias";

    /// <param name="texts">All texts of the document, searched; notes after the others.</param>
    public static void Follow(IReadOnlyList<CitationFindings> texts, CitationScope scope)
    {
        var names = Definitions(texts, scope).ToList();
        var aliases = names
            .GroupBy(d => d.Alias.Name, StringComparer.Ordinal)
            .Where(same => same.All(d => HasSameTarget(d.Alias.Target, same.First().Alias.Target)))
            .Select(same => same.OrderBy(d => d.Text).ThenBy(d => d.At).First())
            .OrderByDescending(d => d.Alias.Name.Length)
            .ToList();
        if (aliases.Count == 0)
        {
            return;
        }

        var called = Called(texts, scope);
        for (var i = 0; i < texts.Count && !texts[i].Source.IsNote; i++)
        {
            var calls = called[texts[i].Source.Address].Select(c => c.At).ToHashSet();
            var taken = new List<TextSpan>();
            foreach (var (alias, text, at) in aliases)
            {
                foreach (var span in alias.In(texts[i].Text))
                {
                    if (taken.Exists(t => t.Start < span.End && span.Start < t.End))
                    {
                        continue;
                    }

                    taken.Add(span);
                    if ((i > text || (i == text && span.Start >= at)) && IsNamed(texts[i], span, calls, scope.Words))
                    {
                        texts[i].Add(Reference(texts[i], span, alias.Target, scope.Words));
                    }
                }
            }
        }
    }

    private static IEnumerable<(InstrumentAlias Alias, int Text, int At)> Definitions(IReadOnlyList<CitationFindings> texts, CitationScope scope)
    {
        var notes = texts.Where(t => t.Source.IsNote).ToDictionary(t => t.Source.Address, StringComparer.Ordinal);
        var called = Called(texts, scope);
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i].Text;
            foreach (var (note, at) in called[texts[i].Source.Address])
            {
                // A note called several times names what it is called for first: a later mark may be out of place.
                if (!named.Contains(note) && Named(notes[note], InstrumentNames.IsQuoted(text, at)) is { } target && InstrumentNames.Before(text, at, target, scope.Words) is { } name)
                {
                    named.Add(note);
                    yield return (InstrumentAlias.Of(name, target, scope.Words.Inflects), i, at);
                }
            }

            foreach (var (title, target, end) in Titles(texts[i], scope.Words))
            {
                yield return (InstrumentAlias.Of(title, target, inflects: false), i, end);
            }
        }
    }

    /// <summary>The one instrument that a note cites: an adopted text, a treaty, or a part of another document, as a declaration in a report. Null for other notes.</summary>
    private static ParsedReference? Named(CitationFindings note, bool isTitle) =>
        note.References.ToArray() is [{ Status: ReferenceStatus.Known or ReferenceStatus.External } target]
        && (target.Kind is ReferenceKind.Resolution or ReferenceKind.Decision or ReferenceKind.Treaty || (target.Kind == ReferenceKind.Document && target.Pinpoint is not null && !isTitle))
            ? target
            : null;

    /// <summary>"resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”"; what follows the colon is a name too.</summary>
    private static IEnumerable<(string Name, ParsedReference Target, int End)> Titles(CitationFindings found, CitationWords words)
    {
        foreach (var reference in found.References.Where(r => r.Kind == ReferenceKind.Resolution && r.Symbol is not null && r.Status == ReferenceStatus.Known))
        {
            var date = words.Date.Match(found.Text, reference.Span.End);
            var title = words.Title.Match(found.Text, date.Success ? date.Index + date.Length : reference.Span.End);
            if (title.Success && InstrumentNames.Before(found.Text, title.Index + title.Length, reference, words) is { } name && words.InstrumentNoun.IsMatch(name))
            {
                var end = title.Index + title.Length;
                yield return (name, reference, end);
                if (name.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && words.InstrumentName.Match(name, colon + 2) is { Success: true } start)
                {
                    yield return (name[start.Index..], reference, end);
                }
            }
        }
    }

    /// <summary>Notes that can be read, by the address that calls them, with the place of the mark.</summary>
    private static ILookup<string, (string Note, int At)> Called(IReadOnlyList<CitationFindings> texts, CitationScope scope)
    {
        var byAddress = texts.Where(t => !t.Source.IsNote).ToDictionary(t => t.Source.Address, StringComparer.Ordinal);
        var notes = texts.Where(t => t.Source.IsNote).Select(t => t.Source.Address).ToHashSet(StringComparer.Ordinal);
        return scope.Document.Footnotes.Where(n => notes.Contains(n.Address))
            .SelectMany(n => n.Anchors.Where(a => byAddress.ContainsKey(a.Address)).Select(a => (a.Address, n.Address, At: byAddress[a.Address].Source.InFolded(a.Offset))))
            .ToLookup(c => c.Item1, c => (c.Item2, c.At), StringComparer.Ordinal);
    }

    /// <summary>Not where another note says what is meant, inside a citation, or as a part of a longer name: "Optional Protocol to the Convention on …".</summary>
    private static bool IsNamed(CitationFindings found, TextSpan span, HashSet<int> calls, CitationWords words)
    {
        var text = found.Text;
        var isWhole = (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1]) || words.Lexicon.HasHeadBehind || words.IsClitic(text, span.Start))
            && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]) || words.Lexicon.HasHeadBehind);
        return isWhole
            && !calls.Any(at => at >= span.End && at <= span.End + 2)
            && !found.Overlaps(span)
            && !words.LongerNameBefore.IsMatch(text[Math.Max(0, span.Start - 100)..span.Start])
            && !words.LongerNameBehind.IsMatch(text, span.End);
    }

    private static ParsedReference Reference(CitationFindings found, TextSpan span, ParsedReference target, CitationWords words)
    {
        var chain = words.Chain.Match(found.Text, 0, span.Start).Groups["chain"];
        var inner = chain.Success ? Pinpoint.ReadBefore(chain.Value, words).Print() : null;
        return found.Reference(span, target.Kind, target.Status, target.Symbol) with
        {
            BodyRule = Rule,
            Pinpoint = target.Pinpoint is null ? inner : inner is null ? target.Pinpoint : $"{target.Pinpoint}, {inner}",
        };
    }

    private static bool HasSameTarget(ParsedReference one, ParsedReference other) => one.Symbol == other.Symbol && one.Kind == other.Kind && one.Pinpoint == other.Pinpoint;
}
