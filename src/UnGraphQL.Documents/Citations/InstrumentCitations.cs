using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Citations;

/// <summary>What has no symbol of the United Nations: treaties, publications, articles of the Charter, identifiers of other organizations.</summary>
internal static class InstrumentCitations
{
    public static void Find(CitationFindings found, CitationScope scope)
    {
        var words = scope.Words;
        AddAll(found, words.TreatySeries.Matches(found.Source), ReferenceKind.Treaty);
        AddAll(found, words.SalesNumber.Matches(found.Source), ReferenceKind.Publication);
        FindIdentifiers(found);
        var instruments = words.Instrument.Matches(found.Source);
        foreach (var match in instruments.Concat(words.OwnInstrument.Matches(found.Source)))
        {
            if (words.Chain.Match(found.Text, 0, match.Index) is { Success: true } before)
            {
                Add(found, match, Pinpoint.ReadBefore(before.Groups["chain"].Value, words));
            }
        }

        if (instruments.Length > 0)
        {
            FindOwnArticles(found, instruments, words);
        }
    }

    /// <summary>Identifiers of other organizations, the same in every language.</summary>
    public static void FindIdentifiers(CitationFindings found) =>
        AddAll(found, CitationPatterns.ExternalIdentifier().Matches(found.Text), ReferenceKind.Other);

    /// <summary>"la Charte des Nations Unies, en particulier le paragraphe 3 de son Article premier": the instrument is named before.</summary>
    private static void FindOwnArticles(CitationFindings found, ImmutableArray<Match> instruments, CitationWords words)
    {
        foreach (Match match in words.OwnArticle.Matches(found.Text))
        {
            var instrument = instruments.LastOrDefault(m => m.Index + m.Length <= match.Index);
            if (instrument is not null)
            {
                var outer = Pinpoint.ReadAfter(match.Groups["article"].Value, words);
                var inner = words.Chain.Match(found.Text, 0, match.Index).Groups["chain"];
                Add(found, instrument, outer.Then(Pinpoint.ReadBefore(inner.Value, words)));
            }
        }
    }

    private static void Add(CitationFindings found, Capture instrument, Pinpoint pinpoint)
    {
        var span = new TextSpan(instrument.Index, instrument.Index + instrument.Length);
        if (!found.Overlaps(span))
        {
            found.Add(found.Reference(span, ReferenceKind.Treaty, ReferenceStatus.External) with { Pinpoint = pinpoint.Print() });
        }
    }

    private static void AddAll(CitationFindings found, IEnumerable<Match> matches, ReferenceKind kind)
    {
        foreach (var match in matches)
        {
            found.Add(found.Reference(new TextSpan(match.Index, match.Index + match.Length), kind, ReferenceStatus.External));
        }
    }
}
