using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Names and acronyms printed in one text, without what only the context can tell.</summary>
internal sealed class MentionFinder(NameIndex index)
{
    private readonly LongerNames _longerNames = new(index.Words);

    /// <summary>In the order of the text, office holders included.</summary>
    public List<NameMatch> Find(TextUnderReading text, DocumentKnowledge known)
    {
        var names = index.Names.Find(text.Tokens).ToList();
        foreach (var name in names.Where(name => !name.IsOfficeHolder))
        {
            known.Name(name.Organization);
        }

        var acronyms = index.Acronyms.Find(text.Text, text.Tokens, known).Where(acronym => !text.IsInReference(acronym));
        var matches = MatchSelection.Select(names.Concat(acronyms), index.Authority);
        matches.RemoveAll(match => IsInSymbol(match, text, matches));
        matches.RemoveAll(match => !match.Organization.CountsInLongerNames && _longerNames.Contain(match, text.Tokens));
        matches.RemoveAll(match => BelongsToAnother(match, text, matches));
        return matches;
    }

    // A/HRC/24/56 names no council, ASEAN/ONU names two organizations.
    private static bool IsInSymbol(NameMatch match, TextUnderReading text, List<NameMatch> matches)
    {
        if (match.Kind != MentionKind.Acronym)
        {
            return false;
        }

        var before = text.Before(match.First) == '/' && !matches.Any(other => other.Last == match.First - 2);
        var after = text.After(match.Last) == '/' && !matches.Any(other => other.First == match.Last + 2);
        return before || after;
    }

    // "General Assembly of the Organization of American States" is not that of the United Nations.
    private bool BelongsToAnother(NameMatch match, TextUnderReading text, List<NameMatch> matches)
    {
        var next = match.Last + 1;
        if (match.Kind == MentionKind.Acronym || next >= text.Tokens.Length || !index.Words.Complements.Contains(text.Tokens[next].Folded))
        {
            return false;
        }

        while (next < text.Tokens.Length && index.Words.Functions.Contains(text.Tokens[next].Folded))
        {
            next++;
        }

        return index.Authority.Find("un") is { } root
            && match.Organization != root
            && index.Authority.IsWithin(match.Organization, root)
            && matches.Any(owner => owner.First == next && !index.Authority.IsWithin(owner.Organization, root) && owner.Organization.Kind is OrganizationKind.RegionalOrganization or OrganizationKind.IntergovernmentalOrganization);
    }
}
