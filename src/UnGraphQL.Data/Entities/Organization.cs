using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Data.Entities;

/// <summary>An organization of the authority.</summary>
public sealed class Organization
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public OrganizationKind Kind { get; set; }

    public int? ParentId { get; set; }

    /// <summary>Year it began, or took this name; null when not known.</summary>
    public int? Since { get; set; }

    /// <summary>Year it ended, or gave this name up; null while it lasts, or when not known.</summary>
    public int? Until { get; set; }

    /// <summary>Codes of what took its place or its name, joined by semicolons; empty for none.</summary>
    public string Successors { get; set; } = "";

    /// <summary>Official name in the best language, for sorting.</summary>
    public required string Name { get; set; }
}
