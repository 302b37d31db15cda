using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Organizations;

internal sealed record OrganizationFilterInput
{
    private FoldedName? _name;

    public IReadOnlyList<OrganizationFilterInput>? And { get; init; }

    public IReadOnlyList<OrganizationFilterInput>? Or { get; init; }

    public StringOperationFilterInput? Code { get; init; }

    public StringOperationFilterInput? Name { get; init; }

    public OrganizationKindOperationFilterInput? Kind { get; init; }

    public StringOperationFilterInput? Parent { get; init; }

    /// <summary>Organizations are at hand: the filter is asked in memory.</summary>
    public bool Accepts(OrganizationRow row) =>
        Code?.Accepts(row.Code) != false
        && (Name is null || AcceptsName(_name ??= new FoldedName(Name), row))
        && Kind?.Accepts(row.Kind) != false
        && Parent?.Accepts(row.Parent?.Code) != false
        && (And is null || And.All(part => part.Accepts(row)))
        && (Or is null || Or.Any(part => part.Accepts(row)));

    /// <summary>The conditions of all parts are counted before any is asked.</summary>
    /// <exception cref="GraphQLException">There are too many.</exception>
    public void Check(DatasetReader dataset)
    {
        dataset.Check(this, And, Or);
        foreach (var part in (And ?? []).Concat(Or ?? []))
        {
            part.Check(dataset);
        }
    }

    private static bool AcceptsName(FoldedName name, OrganizationRow row) =>
        !name.Folded.AsksForNone // Each has a name.
        && (!name.Folded.IsPositive || row.Names.Any(one => name.Positive.Accepts(one.Folded)))
        && (!name.Folded.IsNegative || !row.Names.Any(one => name.Excluded.Accepts(one.Folded)));

    /// <summary>Worked out once for all organizations.</summary>
    private sealed class FoldedName(StringOperationFilterInput name)
    {
        public StringOperationFilterInput Folded { get; } = OrganizationConditions.Folded(name);

        public StringOperationFilterInput Positive => _positive ??= Folded.Positive();

        public StringOperationFilterInput Excluded => _excluded ??= Folded.Excluded();

        private StringOperationFilterInput? _positive;
        private StringOperationFilterInput? _excluded;
    }
}
