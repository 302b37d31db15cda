namespace UnGraphQL.Documents.Organizations;

/// <summary>What a document has said so far: which organizations it named, and which acronyms it defined.</summary>
internal sealed class DocumentKnowledge
{
    private readonly HashSet<Organization> _named = [];
    private readonly Dictionary<string, Organization> _defined = new(StringComparer.Ordinal);

    public void Name(Organization organization) => _named.Add(organization);

    public bool HasNamed(Organization organization) => _named.Contains(organization);

    public void Define(string acronym, Organization organization) => _defined[acronym] = organization;

    public Organization? Defined(string acronym) => _defined.GetValueOrDefault(acronym);

    /// <summary>The one of the candidates that the document has named; null when it named none or several.</summary>
    public Organization? OnlyNamed(IEnumerable<Organization> candidates)
    {
        var named = candidates.Distinct().Where(_named.Contains).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
