using System.Buffers;
using System.Collections.Immutable;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Tells "Conférence des Nations Unies sur …" from "système des Nations Unies": in the name of a conference, convention or body the authority does not have, an organization may not count.</summary>
internal sealed class LongerNames(OrganizationWords words)
{
    private const int FarthestHead = 7;

    /// <summary>For a head in small letters: "рамочная конвенция Организации Объединенных Наций об …".</summary>
    private const int FarthestSmallHead = 3;

    private const int LongestName = 14;
    private const int LongestPhrase = 40;

    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create("，。；：,.;:》“”()（） ");

    /// <summary>Whether the match only opens or carries a longer name.</summary>
    public bool Contain(NameMatch match, TextUnderReading text) =>
        words.HeadComesLast ? HeadFollows(match, text) : HeadPrecedes(match, text.Tokens);

    /// <summary>Whether the words before make it the name of another: 缔约方大会 is no General Assembly.</summary>
    public bool IsForeign(NameMatch match, TextUnderReading text)
    {
        var end = text.Span(match).End;
        return words.ForeignNames.Any(name => end >= name.Length && name.Length > text.Span(match).Length && string.CompareOrdinal(text.Text, end - name.Length, name, 0, name.Length) == 0);
    }

    // United Nations | Framework Convention | on Climate Change
    private bool HeadFollows(NameMatch match, TextUnderReading text)
    {
        var tokens = text.Tokens;
        if (words.LongerPhrases.Length > 0)
        {
            return PhraseFollows(match, text);
        }

        for (var at = match.Last + 1; at < Math.Min(tokens.Length, match.Last + 1 + LongestName) && (tokens[at].IsCapital || text.Before(at) == '-'); at++)
        {
            if (words.LongerNames.Contains(tokens[at].Folded))
            {
                return true;
            }
        }

        return false;
    }

    // 联合国打击跨国有组织犯罪公约: no spaces set the words apart, so it ends where a word stands that no name has.
    private bool PhraseFollows(NameMatch match, TextUnderReading text)
    {
        var start = text.Span(match).End;
        var rest = text.Text[start..Math.Min(text.Text.Length, start + LongestPhrase)];
        var stop = rest.AsSpan().IndexOfAny(PhraseEnds);
        rest = stop < 0 ? rest : rest[..stop];
        var found = words.LongerPhrases.Select(phrase => rest.IndexOf(phrase, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return found >= 0 && !words.PhraseStops.Any(word => rest.IndexOf(word, StringComparison.Ordinal) is var at and >= 0 && at < found);
    }

    // Groupe | de développement régional des | Nations Unies | pour …   Convención | Marco de las | Naciones Unidas | sobre …
    private bool HeadPrecedes(NameMatch match, ImmutableArray<NameToken> tokens)
    {
        for (var at = match.First - 1; at >= Math.Max(0, match.First - FarthestHead) && !tokens[at].IsMark; at--)
        {
            var isContinued = match.Last + 1 < tokens.Length && words.Continuations.Contains(tokens[match.Last + 1].Folded);
            if ((words.AlwaysLongerNames.Contains(tokens[at].Folded) && (tokens[at].IsCapital || (isContinued && match.First - at <= FarthestSmallHead)))
                || (isContinued && tokens[at].IsCapital && words.LongerNames.Contains(tokens[at].Folded)))
            {
                return true;
            }
        }

        return false;
    }
}
