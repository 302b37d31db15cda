using System.Collections.Immutable;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Tells "Conférence des Nations Unies sur …" from "système des Nations Unies": in the name of a conference, convention or body the authority does not have, an organization may not count.</summary>
internal sealed class LongerNames(OrganizationWords words)
{
    private const int FarthestHead = 7;

    /// <summary>For a head in small letters: "рамочная конвенция Организации Объединенных Наций об …".</summary>
    private const int FarthestSmallHead = 3;

    private const int LongestName = 14;

    /// <summary>Whether the match only opens or carries a longer name.</summary>
    public bool Contain(NameMatch match, TextUnderReading text) =>
        words.HeadComesLast ? HeadFollows(match, text) : HeadPrecedes(match, text.Tokens);

    // United Nations | Framework Convention | on Climate Change
    private bool HeadFollows(NameMatch match, TextUnderReading text)
    {
        var tokens = text.Tokens;
        for (var at = match.Last + 1; at < Math.Min(tokens.Length, match.Last + 1 + LongestName) && (tokens[at].IsCapital || text.Before(at) == '-'); at++)
        {
            if (words.LongerNames.Contains(tokens[at].Folded))
            {
                return true;
            }
        }

        return false;
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
