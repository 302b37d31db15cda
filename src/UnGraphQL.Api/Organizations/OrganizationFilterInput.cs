using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Organizations;

internal sealed record OrganizationFilterInput
{
    public IReadOnlyList<OrganizationFilterInput>? And { get; init; }

    public IReadOnlyList<OrganizationFilterInput>? Or { get; init; }

    public StringOperationFilterInput? Code { get; init; }

    public StringOperationFilterInput? Name { get; init; }

    public OrganizationKindOperationFilterInput? Kind { get; init; }

    public StringOperationFilterInput? Parent { get; init; }

    /// <summary>Organizations are at hand: the filter is asked in memory.</summary>
    public bool Accepts(OrganizationRow row) =>
        Code?.Accepts(row.Code) != false
        && (Name is null || AcceptsName(Name, row))
        && Kind?.Accepts(row.Kind) != false
        && Parent?.Accepts(row.Parent?.Code) != false
        && (And is null || And.All(part => part.Accepts(row)))
        && (Or is null || Or.Any(part => part.Accepts(row)));

    private static bool AcceptsName(StringOperationFilterInput name, OrganizationRow row)
    {
        var folded = OrganizationConditions.Folded(name);
        var excluded = folded.Excluded();
        return !folded.AsksForNone // Each has a name.
            && (!folded.IsPositive || row.Names.Any(one => folded.Positive().Accepts(one.Folded)))
            && (!folded.IsNegative || !row.Names.Any(one => excluded.Accepts(one.Folded)));
    }
}
