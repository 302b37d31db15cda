using System.Linq.Expressions;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>From a filter on internal references to a condition on them.</summary>
internal static class InternalReferenceFilter
{
    public static IQueryable<InternalReference> Apply(DatasetReader dataset, IQueryable<InternalReference> references, InternalReferenceFilterInput? filter) =>
        Condition(dataset, filter) is { } condition ? references.Where(condition) : references;

    /// <summary>Null when the filter says nothing.</summary>
    private static Expression<Func<InternalReference, bool>>? Condition(DatasetReader dataset, InternalReferenceFilterInput? filter)
    {
        if (filter is null)
        {
            return null;
        }

        dataset.Check(filter, filter.And, filter.Or);
        var conditions = new Conditions<InternalReference>()
            .Add(filter.Address, reference => reference.Address)
            .Add(filter.Pinpoint, reference => reference.Pinpoint)
            .Add(filter.Action, reference => reference.Action);
        foreach (var part in filter.And ?? [])
        {
            conditions.Add(Condition(dataset, part));
        }

        return (filter.Or is null ? conditions : conditions.AddAny(filter.Or.Select(part => Condition(dataset, part)))).All;
    }
}
