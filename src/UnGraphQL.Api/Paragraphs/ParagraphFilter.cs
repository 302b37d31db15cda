using System.Linq.Expressions;
using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Organizations;
using UnGraphQL.Api.Search;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Search;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>From a filter on paragraphs to a condition on them.</summary>
internal static class ParagraphFilter
{
    public static IQueryable<Paragraph> Apply(DatasetReader dataset, IQueryable<Paragraph> paragraphs, ParagraphFilterInput? filter) =>
        Condition(dataset, filter) is { } condition ? paragraphs.Where(condition) : paragraphs;

    /// <summary>Null when the filter says nothing.</summary>
    private static Expression<Func<Paragraph, bool>>? Condition(DatasetReader dataset, ParagraphFilterInput? filter)
    {
        if (filter is null)
        {
            return null;
        }

        dataset.Check(filter, filter.And, filter.Or);
        dataset.Limits.CheckAlternatives(filter.Section);
        dataset.Limits.CheckAlternatives(filter.Cites);
        var conditions = new Conditions<Paragraph>()
            .Add(filter.Kind, paragraph => paragraph.Kind)
            .Add(filter.Action, paragraph => paragraph.Action)
            .Add(filter.Label, paragraph => paragraph.Label)
            .Add(filter.Address, paragraph => paragraph.Address)
            .Add(filter.Depth, paragraph => paragraph.Depth)
            .Add(Under(dataset.Context, filter.Section))
            .Add(Saying(dataset.Context, filter.Words))
            .Add(Matching(dataset.Context, filter.Text));
        AddDocument(conditions, dataset, filter);
        AddContents(conditions, dataset, filter);
        foreach (var part in filter.And ?? [])
        {
            conditions.Add(Condition(dataset, part));
        }

        return (filter.Or is null ? conditions : conditions.AddAny(filter.Or.Select(part => Condition(dataset, part)))).All;
    }

    private static Expression<Func<Paragraph, bool>>? Under(UnGraphQLContext context, StringOperationFilterInput? section)
    {
        var texts = context.ParagraphTexts;
        var conditions = new Conditions<Paragraph>()
            .AddNull(section, paragraph => texts.Any(text => text.ParagraphId == paragraph.Id && text.Section != ""));
        if (SectionConditions.Of(section?.Positive()) is { } fits)
        {
            var under = texts.Where(fits);
            conditions.Add(paragraph => under.Any(text => text.ParagraphId == paragraph.Id));
        }

        if (section is { IsNegative: true } && SectionConditions.Of(section.Excluded()) is { } excluded)
        {
            var under = texts.Where(excluded);
            conditions.Add(paragraph => !under.Any(text => text.ParagraphId == paragraph.Id));
        }

        return conditions.All;
    }

    /// <summary>A condition holds of a paragraph when it holds of its text in one language.</summary>
    private static Expression<Func<Paragraph, bool>>? Saying(UnGraphQLContext context, StringOperationFilterInput? words)
    {
        if (new Conditions<ParagraphText>().Add(words, text => text.Text).All is not { } fits)
        {
            return null;
        }

        var saying = context.ParagraphTexts.Where(fits);
        return paragraph => saying.Any(text => text.ParagraphId == paragraph.Id);
    }

    /// <summary>Words of the search, all in one language.</summary>
    private static Expression<Func<Paragraph, bool>>? Matching(UnGraphQLContext context, TextMatchInput? text)
    {
        if (text is null)
        {
            return null;
        }

        if (SearchTerms.Parse("matches", text.Matches) is not { } condition)
        {
            return paragraph => false;
        }

        var matching = context.Matching<IndexedParagraph>(condition);
        if (text.Language is { } language)
        {
            matching = matching.Where(match => match.Id % IndexedText.Languages == (int)language);
        }

        var ids = matching.Select(match => match.Id / IndexedText.Languages);
        return paragraph => ids.Contains(paragraph.Id);
    }

    private static void AddDocument(Conditions<Paragraph> conditions, DatasetReader dataset, ParagraphFilterInput filter)
    {
        if (DocumentFilter.Condition(dataset, filter.Document) is { } condition)
        {
            var works = dataset.Context.Works.Where(condition);
            conditions.Add(paragraph => works.Any(work => work.Id == paragraph.WorkId));
        }
    }

    private static void AddContents(Conditions<Paragraph> conditions, DatasetReader dataset, ParagraphFilterInput filter)
    {
        if (filter.Organization is not null)
        {
            AddOrganization(conditions, dataset, filter.Organization);
        }

        if (filter.Cites is not null)
        {
            AddCites(conditions, dataset.Context, filter.Cites);
        }
    }

    private static void AddOrganization(Conditions<Paragraph> conditions, DatasetReader dataset, StringOperationFilterInput organization)
    {
        var context = dataset.Context;
        var all = Places.Of(context, context.OrganizationMentions);
        conditions.AddNull(organization, paragraph => all.Any(place => place.ParagraphId == paragraph.Id));
        if (OrganizationConditions.Naming(dataset, organization) is { } naming)
        {
            var places = Places.Of(context, naming);
            conditions.Add(paragraph => places.Any(place => place.ParagraphId == paragraph.Id));
        }

        if (OrganizationConditions.NamingExcluded(dataset, organization) is { } excluded)
        {
            var places = Places.Of(context, excluded);
            conditions.Add(paragraph => !places.Any(place => place.ParagraphId == paragraph.Id));
        }
    }

    private static void AddCites(Conditions<Paragraph> conditions, UnGraphQLContext context, StringOperationFilterInput cites)
    {
        var all = Places.Of(context, ReferenceQueries.Citations(context).Where(reference => reference.TargetSymbol != null));
        conditions.AddNull(cites, paragraph => all.Any(place => place.ParagraphId == paragraph.Id));
        if (SymbolConditions.Citing(context, cites) is { } citing)
        {
            var places = Places.Of(context, citing);
            conditions.Add(paragraph => places.Any(place => place.ParagraphId == paragraph.Id));
        }

        if (SymbolConditions.CitingExcluded(context, cites) is { } excluded)
        {
            var places = Places.Of(context, excluded);
            conditions.Add(paragraph => !places.Any(place => place.ParagraphId == paragraph.Id));
        }
    }
}
