using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Which of the overlapping matches count: the longest, and inside it the bodies it belongs to.</summary>
internal static class MatchSelection
{
    /// <summary>In the order of the text, an outer match before the ones inside it.</summary>
    public static List<NameMatch> Select(List<NameMatch> matches, OrganizationAuthority authority)
    {
        if (matches.Count < 2)
        {
            return matches; // of most texts
        }

        var selected = new List<NameMatch>();
        var places = new Dictionary<int, List<NameMatch>>();
        foreach (var match in matches.OrderBy(m => m.IsMisprint).ThenByDescending(m => m.Length).ThenBy(m => m.First).ThenBy(m => m.Kind == MentionKind.Variant))
        {
            var tokens = Enumerable.Range(match.First, match.Length);
            if (tokens.All(token => !places.TryGetValue(token, out var others) || others.TrueForAll(outer => IsOwnPart(match, outer, authority))))
            {
                selected.Add(match);
                foreach (var token in tokens)
                {
                    (places.TryGetValue(token, out var list) ? list : places[token] = []).Add(match);
                }
            }
        }

        selected.Sort(NameMatch.ByPlace);
        return selected;
    }

    // "Conseil de paix et de sécurité de l'Union africaine" names the African Union as well.
    private static bool IsOwnPart(NameMatch inner, NameMatch outer, OrganizationAuthority authority) =>
        outer.Covers(inner)
        && outer.Length > inner.Length
        && !outer.IsOfficeHolder
        && inner.Organization.CountsInLongerNames
        && authority.IsAncestor(inner.Organization, outer.Organization);
}
