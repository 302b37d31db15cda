using UnGraphQL.Api.Dataset;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Filtering;

/// <summary>Conditions on the organizations that a text names, each given by code or any name.</summary>
internal static class OrganizationConditions
{
    /// <summary>Mentions that fulfil the part of the conditions that says what must be; null when there is none.</summary>
    public static IQueryable<OrganizationMention>? Naming(DatasetReader dataset, StringOperationFilterInput? operations) =>
        operations is { IsPositive: true } ? Mentions(dataset, operations.Positive()) : null;

    /// <summary>Mentions of what must not be named; null when nothing is excluded.</summary>
    public static IQueryable<OrganizationMention>? NamingExcluded(DatasetReader dataset, StringOperationFilterInput? operations) =>
        operations is { IsNegative: true } ? Mentions(dataset, operations.Excluded()) : null;

    /// <summary>Database keys of the organizations that fulfil all of the conditions, where each thing is of exactly one.</summary>
    public static int[] Fitting(DatasetReader dataset, StringOperationFilterInput operations)
    {
        var fitting = operations.IsPositive ? Ids(dataset, operations.Positive()) : dataset.Reference.Organizations.Select(organization => organization.RowId);
        return operations.AsksForNone ? [] : [.. fitting.Except(operations.IsNegative ? Ids(dataset, operations.Excluded()) : [])];
    }

    private static IQueryable<OrganizationMention> Mentions(DatasetReader dataset, StringOperationFilterInput operations)
    {
        var ids = Ids(dataset, operations).ToArray();
        return dataset.Context.OrganizationMentions.Where(mention => ids.Contains(mention.OrganizationId));
    }

    private static IEnumerable<int> Ids(DatasetReader dataset, StringOperationFilterInput operations)
    {
        var folded = Folded(operations);
        return dataset.Reference.Organizations
            .Where(organization => operations.Accepts(organization.Code) || organization.Names.Any(name => folded.Accepts(name.Folded)))
            .Select(organization => organization.RowId);
    }

    /// <summary>The conditions with every text as names are compared.</summary>
    public static StringOperationFilterInput Folded(StringOperationFilterInput operations) => operations.Normalized(NameFolding.Fold) with
    {
        Contains = operations.Contains is { } part ? NameFolding.Fold(part) : null,
        StartsWith = operations.StartsWith is { } start ? NameFolding.Fold(start) : null,
    };
}
