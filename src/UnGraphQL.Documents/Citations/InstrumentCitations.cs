using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Citations;

/// <summary>What has no symbol of the United Nations: treaties, publications, articles of the Charter, identifiers of other organizations.</summary>
internal static class InstrumentCitations
{
    public static void Find(CitationFindings found, CitationScope scope)
    {
        var words = scope.Words;
        AddAll(found, words.TreatySeries.Matches(found.Text), ReferenceKind.Treaty);
        AddAll(found, words.SalesNumber.Matches(found.Text), ReferenceKind.Publication);
        AddAll(found, CitationPatterns.ExternalIdentifier().Matches(found.Text), ReferenceKind.Other);
        foreach (var match in words.Instrument.Matches(found.Text).Concat(words.OwnInstrument.Matches(found.Text)))
        {
            Add(found, match.Groups["instrument"], Pinpoint.ReadBefore(match.Groups["chain"].Value, words));
        }

        FindOwnArticles(found, words);
    }

    /// <summary>"la Charte des Nations Unies, en particulier le paragraphe 3 de son Article premier": the instrument is named before.</summary>
    private static void FindOwnArticles(CitationFindings found, CitationWords words)
    {
        foreach (Match match in words.OwnArticle.Matches(found.Text))
        {
            var instrument = words.InstrumentName.Matches(found.Text).LastOrDefault(m => m.Index + m.Length <= match.Index);
            if (instrument is not null)
            {
                var outer = Pinpoint.ReadAfter(match.Groups["article"].Value, words);
                Add(found, instrument, outer.Then(Pinpoint.ReadBefore(match.Groups["chain"].Value, words)));
            }
        }
    }

    private static void Add(CitationFindings found, Capture instrument, Pinpoint pinpoint)
    {
        var span = new TextSpan(instrument.Index, instrument.Index + instrument.Length);
        if (!found.Overlaps(span))
        {
            found.Add(found.Reference(span, ReferenceKind.Other, ReferenceStatus.External) with { Pinpoint = pinpoint.Print() });
        }
    }

    private static void AddAll(CitationFindings found, MatchCollection matches, ReferenceKind kind)
    {
        foreach (Match match in matches)
        {
            found.Add(found.Reference(new TextSpan(match.Index, match.Index + match.Length), kind, ReferenceStatus.External));
        }
    }
}
