using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>
/// Gives the committee of a masthead the name the authority has for it, so that one committee is one name however it is printed:
/// declined ("Второго комитета"), or with its subject first ("Special Political and Decolonization Committee (Fourth Committee)").
/// </summary>
internal static class CommitteePass
{
    /// <summary>The same document when it names no committee, or one that the authority does not know.</summary>
    public static ParsedDocument Apply(ParsedDocument document) =>
        document.Committee is { } printed && Bearer(printed, document.Language) is { } committee
            ? document with { Committee = committee.OfficialName(document.Language) }
            : document;

    /// <summary>Who bears the whole name, or the part before or inside the brackets; null when nobody does, or when the parts disagree.</summary>
    private static Organization? Bearer(string printed, Language language)
    {
        var tokens = NameTokenizer.Tokenize(printed);
        var bearers = NameIndex.For(language).Names.Find(tokens)
            .Where(match => !match.IsOfficeHolder && (match.First == 0 || IsBracket(tokens[match.First - 1])) && (match.Last == tokens.Length - 1 || IsBracket(tokens[match.Last + 1])))
            .Select(match => match.Organization)
            .Distinct()
            .Take(2)
            .ToList();
        return bearers.Count == 1 ? bearers[0] : null;
    }

    private static bool IsBracket(NameToken token) => token.Folded is "(" or ")";
}
