namespace UnGraphQL.Documents.Organizations;

/// <summary>What a document has said so far: which organizations it named, and which acronyms it defined.</summary>
internal sealed class DocumentKnowledge
{
    private readonly HashSet<Organization> _named = [];
    private readonly HashSet<string> _foreign = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organization> _defined = new(StringComparer.Ordinal);

    public void Name(Organization organization) => _named.Add(organization);

    public bool HasNamed(Organization organization) => _named.Contains(organization);

    public void Define(string acronym, Organization organization) => _defined[acronym] = organization;

    /// <summary>The document uses the acronym for something that is no organization: "official development assistance (ODA)".</summary>
    public void DefineOtherwise(string acronym) => _foreign.Add(acronym);

    public bool IsDefinedOtherwise(string acronym) => _foreign.Contains(acronym);

    public Organization? Defined(ReadOnlySpan<char> acronym) =>
        _defined.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(acronym, out var organization) ? organization : null;

    /// <summary>The one of the candidates that the document has named; null when it named none or several.</summary>
    public Organization? OnlyNamed(IEnumerable<Organization> candidates)
    {
        var named = candidates.Distinct().Where(_named.Contains).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
