using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Api.Organizations;

/// <summary>An organization of the authority with its names.</summary>
/// <param name="SortName">Official name in the best language.</param>
/// <param name="Names">Official names, then acronyms, then variants.</param>
internal sealed record OrganizationRow(int RowId, string Code, OrganizationKind Kind, string SortName, IReadOnlyList<OrganizationNameRow> Names)
{
    /// <summary>Set once, when all are read.</summary>
    public OrganizationRow? Parent { get; internal set; }
}
