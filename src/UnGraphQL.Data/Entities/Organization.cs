using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Data.Entities;

/// <summary>An organization of the authority.</summary>
public sealed class Organization
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public OrganizationKind Kind { get; set; }

    public int? ParentId { get; set; }

    /// <summary>Official name in the best language, for sorting.</summary>
    public required string Name { get; set; }
}
