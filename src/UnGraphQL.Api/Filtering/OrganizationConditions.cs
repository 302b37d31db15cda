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

    private static IQueryable<OrganizationMention> Mentions(DatasetReader dataset, StringOperationFilterInput operations)
    {
        var folded = Folded(operations);
        var ids = dataset.Reference.Organizations
            .Where(organization => operations.Accepts(organization.Code) || organization.Names.Any(name => folded.Accepts(name.Folded)))
            .Select(organization => organization.RowId)
            .ToArray();
        return dataset.Context.OrganizationMentions.Where(mention => ids.Contains(mention.OrganizationId));
    }

    /// <summary>The conditions with every text as names are compared.</summary>
    public static StringOperationFilterInput Folded(StringOperationFilterInput operations) => operations.Normalized(NameFolding.Fold) with
    {
        Contains = operations.Contains is { } part ? NameFolding.Fold(part) : null,
        StartsWith = operations.StartsWith is { } start ? NameFolding.Fold(start) : null,
    };
}
