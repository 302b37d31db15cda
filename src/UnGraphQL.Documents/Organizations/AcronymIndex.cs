using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Acronyms, found only as they are written: "ONU-Femmes", "EurAsEC", "ЕврАзЭС". Those of one language are known in every other.</summary>
internal sealed class AcronymIndex
{
    private const int LettersAbroad = 3;
    private const int MostWords = 3;

    private readonly Dictionary<string, List<(Organization Organization, OrganizationName Name)>> _bearers = new(StringComparer.Ordinal);
    private readonly Language _language;

    public AcronymIndex(OrganizationAuthority authority, Language language)
    {
        _language = language;
        foreach (var organization in authority.All)
        {
            foreach (var name in organization.Names.Where(IsAcronym))
            {
                if (!_bearers.TryGetValue(name.Text, out var bearers))
                {
                    _bearers[name.Text] = bearers = [];
                }

                bearers.Add((organization, name));
            }
        }
    }

    /// <summary>A variant in capitals, as ANASE, is an acronym too.</summary>
    public static bool IsAcronym(OrganizationName name) =>
        name.Kind == NameKind.Acronym || (name.Kind == NameKind.Variant && name.Text.All(c => char.IsUpper(c) || c == '-'));

    /// <summary>Every organization that bears the acronym in any language.</summary>
    public ImmutableArray<Organization> Bearers(string acronym) =>
        _bearers.TryGetValue(acronym, out var bearers) ? [.. bearers.Select(bearer => bearer.Organization).Distinct()] : [];

    /// <summary>All acronyms of the text; one that is shared only where <paramref name="known"/> decides between its bearers.</summary>
    public IEnumerable<NameMatch> Find(string text, ImmutableArray<NameToken> tokens, DocumentKnowledge known)
    {
        var isAllCapitals = !HasSmall(text);
        string? plain = null;
        for (var first = 0; first < tokens.Length; first++)
        {
            if (tokens[first].IsMark || !HasCapital(text.AsSpan(tokens[first].Start, tokens[first].Length)))
            {
                continue;
            }

            plain ??= Folding.Marks(text); // which leaves case alone
            for (var last = Math.Min(first + MostWords, tokens.Length) - 1; last >= first; last--)
            {
                if (Bearer(plain.AsSpan()[tokens[first].Start..tokens[last].End], isAllCapitals, known) is { } organization)
                {
                    yield return new NameMatch(first, last, organization, MentionKind.Acronym);
                    break;
                }
            }
        }
    }

    private static bool HasSmall(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLower(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
    }

    private Organization? Bearer(ReadOnlySpan<char> written, bool isAllCapitals, DocumentKnowledge known)
    {
        if (known.Defined(written) is { } defined)
        {
            return defined;
        }

        if (!_bearers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var bearers) || known.IsDefinedOtherwise(written.ToString()))
        {
            return null;
        }

        var own = bearers.Where(bearer => bearer.Name.Language == _language).ToList();
        if (own.Count == 0 && (isAllCapitals || written.Length < LettersAbroad))
        {
            return null;
        }

        // In a heading in capitals "WHO" or "AU" may be a plain word.
        if (isAllCapitals && written.Length < LettersAbroad)
        {
            return null;
        }

        var candidates = own.Count > 0 ? own : bearers;
        return candidates.Any(bearer => bearer.Name.IsShared) || candidates.Select(bearer => bearer.Organization).Distinct().Count() > 1
            ? known.OnlyNamed(candidates.Select(bearer => bearer.Organization))
            : candidates[0].Organization;
    }
}
