using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>
/// Whom a head noun means: the last full name with that head in the paragraph, else the subject of the section, else the organ whose
/// document it is or one above it, else the last full name in the section.
/// </summary>
internal sealed class HeadResolver(NameIndex index, ParsedDocument document)
{
    private readonly HashSet<Organization> _named = [];
    private readonly Organization? _organ = document.Body is { } body ? index.Authority.FindByBody(body) : null;

    /// <summary>Remembers that the document names it.</summary>
    public void Name(Organization organization) => _named.Add(organization);

    public Organization? Resolve(string head, Antecedents paragraph, Antecedents section, Organization? subject)
    {
        var subjectHasHead = subject is not null && index.Heads(subject).Contains(head);
        if (paragraph.TryGetName(head, out var here) && (here is not null || !subjectHasHead))
        {
            return here;
        }

        if (subjectHasHead)
        {
            return subject;
        }

        if ((paragraph.ByShortName(head) ?? OfTheOrgan(head)) is { } near)
        {
            return near;
        }

        return section.TryGetName(head, out var before) ? before : NamedByHead(head, subject);
    }

    /// <summary>A short name of several words ("Direction exécutive") that no full name with it precedes: the body of the subject, of one that the section has named, or the only one that the document has.</summary>
    public Organization? ResolvePhrase(string head, Antecedents paragraph, Antecedents section, Organization? subject)
    {
        if (paragraph.TryGetName(head, out var here))
        {
            return here;
        }

        if (section.TryGetName(head, out var before) && before is not null)
        {
            return before;
        }

        var owners = index.Owners(head);
        return Only(owners.Where(owner => subject is not null && IsBelow(owner, subject)))
            ?? Only(owners.Where(owner => paragraph.Named.Any(named => IsBelow(owner, named))))
            ?? Only(owners.Where(owner => section.Named.Any(named => IsBelow(owner, named))))
            ?? Only(owners.Where(_named.Contains));
    }

    public bool IsBelow(Organization organization, Organization ancestor) =>
        ancestor.CountsInLongerNames && index.Authority.IsAncestor(ancestor, organization);

    // Several "Special Committees" of the Assembly: none is meant rather than the first.
    private static Organization? Only(IEnumerable<Organization> owners) =>
        owners.Take(2).ToList() is [var owner] ? owner : null;

    private Organization? OfTheOrgan(string head)
    {
        for (var organ = _organ; organ is not null; organ = organ.Parent is { } parent ? index.Authority.Find(parent) : null)
        {
            if (index.Heads(organ).Contains(head))
            {
                return organ;
            }
        }

        return null;
    }

    private Organization? NamedByHead(string head, Organization? subject)
    {
        // In the report of another organization "the Secretariat" is that organization's own.
        var speaksOfAnother = subject is not null && !IsOrgan(subject);
        return _organ is null || speaksOfAnother ? null : index.Owners(head).FirstOrDefault(owner => index.IsNamedByHead(owner) && IsOfOneFamily(owner, _organ));
    }

    private static bool IsOrgan(Organization organization) => organization.Kind
        is OrganizationKind.PrincipalOrgan or OrganizationKind.SubsidiaryOrgan or OrganizationKind.Secretariat or OrganizationKind.FundOrProgramme;

    private bool IsOfOneFamily(Organization first, Organization second) => index.Authority.Root(first) == index.Authority.Root(second);
}
