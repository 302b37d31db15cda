using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>
/// Whom a head noun means: the last full name with that head in the paragraph, else the subject of the section, else the last full name
/// in the section, else the organ whose document it is.
/// </summary>
internal sealed class HeadResolver(NameIndex index, ParsedDocument document)
{
    private readonly Organization? _organ = document.Body is { } body ? index.Authority.FindByBody(body) : null;

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

        return section.TryGetName(head, out var before)
            ? before
            : paragraph.ByAcronym(head) ?? section.ByAcronym(head) ?? OfTheOrgan(head);
    }

    /// <summary>A short name of several words ("Direction exécutive") that no full name with it precedes: the body of the subject, or of one that the section has named.</summary>
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
        return owners.FirstOrDefault(owner => subject is not null && IsBelow(owner, subject))
            ?? owners.FirstOrDefault(owner => paragraph.Named.Any(named => IsBelow(owner, named)))
            ?? owners.FirstOrDefault(owner => section.Named.Any(named => IsBelow(owner, named)));
    }

    public bool IsBelow(Organization organization, Organization ancestor) =>
        ancestor.CountsInLongerNames && index.Authority.IsAncestor(ancestor, organization);

    private Organization? OfTheOrgan(string head)
    {
        for (var organ = _organ; organ is not null; organ = organ.Parent is { } parent ? index.Authority.Find(parent) : null)
        {
            if (index.Heads(organ).Contains(head))
            {
                return organ;
            }
        }

        return _organ is null ? null : index.Owners(head).FirstOrDefault(owner => IsNamedByHead(owner) && IsOfOneFamily(owner, _organ));
    }

    private bool IsNamedByHead(Organization owner) => owner.Names.Any(name => name.Kind == NameKind.Official && index.IsBareHead(name.Text));

    private bool IsOfOneFamily(Organization first, Organization second) => Root(first) == Root(second);

    private Organization Root(Organization organization)
    {
        while (organization.Parent is { } parent && index.Authority.Find(parent) is { } above)
        {
            organization = above;
        }

        return organization;
    }
}
