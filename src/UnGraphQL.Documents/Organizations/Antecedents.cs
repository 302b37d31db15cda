namespace UnGraphQL.Documents.Organizations;

/// <summary>For every head noun the organization last named with it. A name the authority does not have is remembered as null: "the Office" after it means nobody we know.</summary>
internal sealed class Antecedents
{
    private readonly Dictionary<string, Organization?> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organization> _byAcronym = new(StringComparer.Ordinal);

    public HashSet<Organization> Named { get; } = [];

    public void Name(Organization organization, IEnumerable<string> heads, bool isAcronym)
    {
        Named.Add(organization);
        foreach (var head in heads)
        {
            if (isAcronym)
            {
                _byAcronym[head] = organization;
            }
            else
            {
                _byName[head] = organization;
            }
        }
    }

    public void NameUnknown(string head) => _byName[head] = null;

    /// <summary>Whether a full name with that head was read; <paramref name="organization"/> is null for one the authority does not have.</summary>
    public bool TryGetName(string head, out Organization? organization) => _byName.TryGetValue(head, out organization);

    public Organization? ByAcronym(string head) => _byAcronym.GetValueOrDefault(head);
}
