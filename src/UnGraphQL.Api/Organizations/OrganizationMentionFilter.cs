using System.Linq.Expressions;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Organizations;

/// <summary>From a filter on mentions to a condition on them.</summary>
internal static class OrganizationMentionFilter
{
    public static IQueryable<OrganizationMention> Apply(DatasetReader dataset, IQueryable<OrganizationMention> mentions, OrganizationMentionFilterInput? filter) =>
        Condition(dataset, filter) is { } condition ? mentions.Where(condition) : mentions;

    /// <summary>Null when the filter says nothing.</summary>
    private static Expression<Func<OrganizationMention, bool>>? Condition(DatasetReader dataset, OrganizationMentionFilterInput? filter)
    {
        if (filter is null)
        {
            return null;
        }

        dataset.Check(filter, filter.And, filter.Or);
        var conditions = new Conditions<OrganizationMention>()
            .Add(filter.Kind, mention => mention.Kind)
            .Add(filter.Language, mention => mention.Language);
        if (new Conditions<Paragraph>().Add(filter.Action, paragraph => paragraph.Action).All is { } action)
        {
            var paragraphs = dataset.Context.Paragraphs.Where(action);
            conditions.Add(mention => paragraphs.Any(paragraph => paragraph.Id == mention.ParagraphId));
        }

        if (filter.Organization is { } organization)
        {
            var ids = OrganizationConditions.Fitting(dataset, organization);
            conditions.Add(mention => ids.Contains(mention.OrganizationId));
        }

        if (DocumentFilter.Condition(dataset, filter.Document) is { } document)
        {
            var works = dataset.Context.Works.Where(document);
            conditions.Add(mention => works.Any(work => work.Id == mention.WorkId));
        }

        foreach (var part in filter.And ?? [])
        {
            conditions.Add(Condition(dataset, part));
        }

        return (filter.Or is null ? conditions : conditions.AddAny(filter.Or.Select(part => Condition(dataset, part)))).All;
    }
}
