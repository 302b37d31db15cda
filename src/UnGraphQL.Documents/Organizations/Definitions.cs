using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>
/// Names with their acronym in brackets. "(CARICOM)" binds the acronym in the document; where the name before it is not one the
/// authority has, the acronym says who is meant: "Mission des Nations Unies au Darfour (MINUAD)".
/// </summary>
internal sealed class Definitions(NameIndex index)
{
    private const int LongestName = 14;
    private const int LongestAcronym = 14;

    /// <summary>Adds the names that only their acronym identifies, and drops what they cover.</summary>
    public void Apply(TextUnderReading text, List<NameMatch> matches, DocumentKnowledge known)
    {
        for (var open = 1; open < text.Tokens.Length - 2; open++)
        {
            if (text.Tokens[open].Folded != "(" || Acronym(text, open) is not { } acronym)
            {
                continue;
            }

            var name = matches.FirstOrDefault(match => match.Last == open - 1 && match.Kind is MentionKind.Name or MentionKind.Variant);
            var bearers = index.Acronyms.Bearers(acronym);
            if (name is not null && (bearers.Contains(name.Organization) || (bearers.IsEmpty && AreInitials(acronym, text, name.First, name.Last))))
            {
                known.Define(acronym, name.Organization);
            }
            else if (bearers.Length == 1 && Start(text, open, acronym) is { } start)
            {
                var variant = new NameMatch(start, open - 1, bearers[0], MentionKind.Variant, IsMisprint: true);
                matches.RemoveAll(match => match.Overlaps(variant) && !(variant.Covers(match) && index.Authority.IsAncestor(match.Organization, bearers[0]) && match.Organization.CountsInLongerNames));
                matches.Add(variant);
                known.Name(bearers[0]);
                known.Define(acronym, bearers[0]);
            }
        }

        matches.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
    }

    private static string? Acronym(TextUnderReading text, int open)
    {
        var start = text.Tokens[open].End;
        var end = text.Text.IndexOf(')', start);
        if (end < 0 || end - start is < 2 or > LongestAcronym)
        {
            return null;
        }

        var inside = text.Text[start..end];
        return char.IsUpper(inside[0]) && inside.Count(char.IsUpper) >= 2 && inside.All(c => char.IsLetter(c) || c == '-') ? inside : null;
    }

    /// <summary>The token where the unknown name before the bracket begins; null when nothing there looks like one.</summary>
    private int? Start(TextUnderReading text, int open, string acronym)
    {
        int? start = null;
        for (var at = open - 1; at >= Math.Max(0, open - LongestName) && !text.Tokens[at].IsMark; at--)
        {
            if (index.Words.HeadComesLast && !text.Tokens[at].IsCapital && !index.Words.Functions.Contains(text.Tokens[at].Folded))
            {
                break;
            }

            var fits = index.Words.HeadComesLast ? text.Tokens[at].IsCapital : IsHead(text, at);
            start = fits && AreInitials(acronym, text, at, open - 1) ? at : start;
        }

        return start is { } first && index.HeadNoun(text.Tokens.AsSpan()[first..open].ToArray().Select(token => token.Folded)) is not null ? start : null;
    }

    private bool IsHead(TextUnderReading text, int at) =>
        text.Tokens[at].IsCapital && index.HeadsByFirstWord.Contains(text.Tokens[at].Folded);

    /// <summary>Whether the acronym begins with the first letter of the name and goes on with letters of its words in their order.</summary>
    private static bool AreInitials(string acronym, TextUnderReading text, int first, int last)
    {
        var letters = acronym.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        if (text.Tokens[first].Folded[0] != letters[0] || last == first)
        {
            return false;
        }

        var at = 0;
        for (var token = first; token <= last && at < letters.Length; token++)
        {
            foreach (var letter in text.Tokens[token].Folded)
            {
                if (at < letters.Length && letter == letters[at])
                {
                    at++;
                }
            }
        }

        return at == letters.Length;
    }
}
