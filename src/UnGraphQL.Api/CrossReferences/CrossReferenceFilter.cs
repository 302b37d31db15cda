using System.Linq.Expressions;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>From a filter on references to a condition on them.</summary>
internal static class CrossReferenceFilter
{
    public static IQueryable<CrossReference> Apply(DatasetReader dataset, IQueryable<CrossReference> references, CrossReferenceFilterInput? filter) =>
        Condition(dataset, filter) is { } condition ? references.Where(condition) : references;

    /// <summary>Conditions on what cites, where, and what is cited and held.</summary>
    private static void AddEnds(Conditions<CrossReference> conditions, DatasetReader dataset, CrossReferenceFilterInput filter)
    {
        if (DocumentFilter.Condition(dataset, filter.Source) is { } source)
        {
            var works = dataset.Context.Works.Where(source);
            conditions.Add(reference => works.Any(work => work.Id == reference.WorkId));
        }

        if (DocumentFilter.Condition(dataset, filter.Target) is { } target)
        {
            var works = dataset.Context.Works.Where(target);
            conditions.Add(reference => works.Any(work => work.Id == reference.TargetWorkId));
        }

        if (filter.Paragraph is not null)
        {
            var paragraphs = ParagraphFilter.Apply(dataset, dataset.Context.Paragraphs, filter.Paragraph);
            conditions.Add(reference => paragraphs.Any(paragraph => paragraph.Id == reference.ParagraphId));
        }
    }

    /// <summary>A note counts as the paragraph that calls it first.</summary>
    private static void AddOrganization(Conditions<CrossReference> conditions, DatasetReader dataset, StringOperationFilterInput? organization)
    {
        conditions.AddNull(organization, reference => dataset.Context.OrganizationMentions.Any(mention => mention.ParagraphId == reference.ParagraphId));
        if (OrganizationConditions.Naming(dataset, organization) is { } naming)
        {
            conditions.Add(reference => naming.Any(mention => mention.ParagraphId == reference.ParagraphId));
        }

        if (OrganizationConditions.NamingExcluded(dataset, organization) is { } excluded)
        {
            conditions.Add(reference => !excluded.Any(mention => mention.ParagraphId == reference.ParagraphId));
        }
    }

    /// <summary>Null when the filter says nothing.</summary>
    private static Expression<Func<CrossReference, bool>>? Condition(DatasetReader dataset, CrossReferenceFilterInput? filter)
    {
        if (filter is null)
        {
            return null;
        }

        dataset.Check(filter, filter.And, filter.Or);
        dataset.Limits.CheckAlternatives(filter.TargetSymbol);
        var conditions = new Conditions<CrossReference>()
            .Add(filter.Kind, reference => reference.Kind)
            .Add(filter.Status, reference => reference.Status)
            .Add(filter.Action, reference => reference.Action)
            .Add(filter.Pinpoint, reference => reference.Pinpoint)
            .Add(filter.CitedDate, reference => reference.CitedDate)
            .Add(SymbolConditions.OfTarget(dataset.Context, filter.TargetSymbol));
        AddEnds(conditions, dataset, filter);
        AddOrganization(conditions, dataset, filter.Organization);
        foreach (var part in filter.And ?? [])
        {
            conditions.Add(Condition(dataset, part));
        }

        return (filter.Or is null ? conditions : conditions.AddAny(filter.Or.Select(part => Condition(dataset, part)))).All;
    }
}
