using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>
/// Names with their acronym in brackets. "(CARICOM)" binds the acronym in the document; where the name before it is not one the
/// authority has, the acronym says who is meant: "Mission des Nations Unies au Darfour (MINUAD)".
/// </summary>
internal sealed class Definitions(NameIndex index, Language language)
{
    private const int LongestName = 14;
    private const int LongestAcronym = 14;

    /// <summary>Remembers what the brackets of the text define, before its acronyms are searched.</summary>
    public void Learn(TextUnderReading text, List<NameMatch> names, DocumentKnowledge known)
    {
        var places = new MatchIndex(names);
        foreach (var (open, acronym) in Brackets(text))
        {
            var bearers = index.Acronyms.Bearers(acronym);
            var name = places.EndingAt(open - 1).FirstOrDefault(IsName);
            if (name is not null && (bearers.Contains(name.Organization) || (bearers.IsEmpty && AreInitials(acronym, text, name.First, name.Last))))
            {
                known.Define(acronym, name.Organization);
            }
            else if (name is null && IsCommonPhrase(text, open, acronym))
            {
                known.DefineOtherwise(acronym);
            }
        }
    }

    /// <summary>Adds the names that only their acronym identifies, and drops what they cover.</summary>
    public void Apply(TextUnderReading text, List<NameMatch> matches, DocumentKnowledge known)
    {
        foreach (var (open, acronym) in Brackets(text))
        {
            var bearers = index.Acronyms.Bearers(acronym);
            if (bearers.Length != 1 || NameBefore(open, matches)?.Organization == bearers[0] || known.IsDefinedOtherwise(acronym) || Start(text, open, acronym) is not { } start)
            {
                continue;
            }

            var variant = new NameMatch(start, open - 1, bearers[0], MentionKind.Variant, Misprinted: bearers[0].OfficialName(language));
            matches.RemoveAll(match => match.Overlaps(variant) && !IsOwnPart(match, variant));
            matches.Add(variant);
            known.Define(acronym, bearers[0]);
        }

        matches.Sort(NameMatch.ByPlace);
    }

    private static NameMatch? NameBefore(int open, List<NameMatch> matches) =>
        matches.FirstOrDefault(match => match.Last == open - 1 && IsName(match));

    private static bool IsName(NameMatch match) => match.Kind is MentionKind.Name or MentionKind.Variant;

    private bool IsOwnPart(NameMatch match, NameMatch variant) =>
        variant.Covers(match) && match.Organization.CountsInLongerNames && index.Authority.IsAncestor(match.Organization, variant.Organization);

    private static IEnumerable<(int Open, string Acronym)> Brackets(TextUnderReading text)
    {
        for (var open = 1; open < text.Tokens.Length - 2; open++)
        {
            if (text.Tokens[open].Folded == "(" && Acronym(text, open) is { } acronym)
            {
                yield return (open, acronym);
            }
        }
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

    /// <summary>Whether the words before the bracket are a phrase in small letters with these initials.</summary>
    private bool IsCommonPhrase(TextUnderReading text, int open, string acronym)
    {
        var letters = acronym.Length;
        for (var at = open - 1; at >= 0 && letters > 0 && !text.Tokens[at].IsMark; at--)
        {
            if (index.Words.Functions.Contains(text.Tokens[at].Folded))
            {
                continue;
            }

            letters--;
            if (text.Tokens[at].IsCapital || text.Tokens[at].Folded[0] != char.ToLowerInvariant(acronym[letters]))
            {
                return false;
            }
        }

        return letters == 0;
    }

    private bool IsHead(TextUnderReading text, int at) =>
        text.Tokens[at].IsCapital && index.HeadsByFirstWord.ContainsKey(text.Tokens[at].Folded);

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
