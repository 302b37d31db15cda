using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Names and acronyms printed in one text, without what only the context can tell.</summary>
internal sealed class MentionFinder(NameIndex index, Definitions definitions)
{
    private readonly SharedHeads _sharedHeads = new(index);
    private readonly LongerNames _longerNames = new(index.Words);

    /// <summary>In the order of the text, office holders included.</summary>
    public List<NameMatch> Find(TextUnderReading text, DocumentKnowledge known)
    {
        var names = index.Names.Find(text.Tokens).Concat(_sharedHeads.Find(text.Tokens)).ToList();
        foreach (var name in names.Where(name => !name.IsOfficeHolder))
        {
            known.Name(name.Organization);
        }

        definitions.Learn(text, names, known);
        var acronyms = index.Acronyms.Find(text.Text, text.Tokens, known).Where(acronym => !text.IsInReference(acronym));
        var matches = MatchSelection.Select([.. names, .. acronyms], index.Authority);
        var all = new MatchIndex(matches);
        var named = matches.Where(match => !IsInSymbol(match, text, all)).ToList();
        var printed = new MatchIndex(named);
        var whole = named.Where(match => !IsPartOfLongerName(match, text, printed)).ToList();
        var owners = new MatchIndex(whole);
        return [.. whole.Where(match => !BelongsToAnother(match, text, owners))];
    }

    // A/HRC/24/56 names no council, ASEAN/ONU names two organizations.
    private static bool IsInSymbol(NameMatch match, TextUnderReading text, MatchIndex matches)
    {
        if (match.Kind != MentionKind.Acronym)
        {
            return false;
        }

        var before = text.Before(match.First) == '/' && !matches.EndingAt(match.First - 2).Any();
        var after = text.After(match.Last) == '/' && !matches.StartingAt(match.Last + 2).Any();
        return before || after;
    }

    private bool IsPartOfLongerName(NameMatch match, TextUnderReading text, MatchIndex matches) =>
        _longerNames.IsForeign(match, text) || (!match.Organization.CountsInLongerNames && (_longerNames.Contain(match, text) || IsHyphenated(match, text, matches)));

    // UN-Oceans is a mechanism; ONU-Conseil is a pair of organizations.
    private bool IsHyphenated(NameMatch match, TextUnderReading text, MatchIndex matches)
    {
        var next = match.Last + 1;
        return text.After(match.Last) == '-'
            && next < text.Tokens.Length
            && text.Tokens[next].IsCapital
            && !index.HeadsByFirstWord.ContainsKey(text.Tokens[next].Folded)
            && !matches.StartingAt(next).Any();
    }

    // "General Assembly of the Organization of American States" is not that of the United Nations.
    private bool BelongsToAnother(NameMatch match, TextUnderReading text, MatchIndex matches)
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

        return match.Organization.Parent is not null
            && matches.StartingAt(next).Any(owner => IsWhole(owner.Organization) && index.Authority.Root(owner.Organization) != index.Authority.Root(match.Organization));
    }

    private static bool IsWhole(Organization organization) =>
        organization.Kind is OrganizationKind.RegionalOrganization or OrganizationKind.IntergovernmentalOrganization;
}
