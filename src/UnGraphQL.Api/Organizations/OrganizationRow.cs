using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Api.Organizations;

/// <summary>An organization of the authority with its names.</summary>
/// <param name="SortName">Official name in the best language.</param>
/// <param name="Names">Official names, then acronyms, then variants.</param>
internal sealed record OrganizationRow(int RowId, string Code, OrganizationKind Kind, string SortName, IReadOnlyList<OrganizationNameRow> Names)
{
    public int? Since { get; init; }

    public int? Until { get; init; }

    /// <summary>Set once, when all are read.</summary>
    public OrganizationRow? Parent { get; internal set; }

    /// <inheritdoc cref="Parent"/>
    public IReadOnlyList<OrganizationRow> Successors { get; internal set; } = [];

    /// <inheritdoc cref="Parent"/>
    public IReadOnlyList<OrganizationRow> Predecessors { get; internal set; } = [];
}
