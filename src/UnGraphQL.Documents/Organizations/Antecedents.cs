namespace UnGraphQL.Documents.Organizations;

/// <summary>For every head noun the organization last named with it. A name the authority does not have is remembered as null: "the Office" after it means nobody we know.</summary>
internal sealed class Antecedents
{
    private readonly Dictionary<string, Organization?> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organization> _byShortName = new(StringComparer.Ordinal);

    public HashSet<Organization> Named { get; } = [];

    /// <param name="isPrinted">Tells of a head whether the name shows it: "Nations Unies" and ONU do not show "Organisation".</param>
    public void Name(Organization organization, IEnumerable<string> heads, Func<string, bool> isPrinted)
    {
        Named.Add(organization);
        foreach (var head in heads)
        {
            if (isPrinted(head))
            {
                _byName[head] = organization;
            }
            else
            {
                _byShortName[head] = organization;
            }
        }
    }

    public void NameUnknown(string head) => _byName[head] = null;

    /// <summary>Whether a full name with that head was read; <paramref name="organization"/> is null for one the authority does not have.</summary>
    public bool TryGetName(string head, out Organization? organization) => _byName.TryGetValue(head, out organization);

    /// <summary>The organization last named without that head, by an acronym or short name.</summary>
    public Organization? ByShortName(string head) => _byShortName.GetValueOrDefault(head);
}
