using System.Linq.Expressions;
using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Documents;

/// <summary>From a filter on documents to a condition on works.</summary>
internal static class DocumentFilter
{
    /// <summary>Null when the filter says nothing.</summary>
    public static Expression<Func<Work, bool>>? Condition(DatasetReader dataset, DocumentFilterInput? filter)
    {
        if (filter is null)
        {
            return null;
        }

        dataset.Check(filter, filter.And, filter.Or);
        dataset.Limits.CheckAlternatives(filter.Cites);
        var conditions = new Conditions<Work>()
            .Add(filter.Kind, work => work.Kind)
            .Add(SymbolConditions.OfWork(dataset.Context, filter.Symbol))
            .Add(Titled(dataset, filter.Title))
            .Add(filter.Date, work => work.Date)
            .Add(filter.Year, work => work.Date!.Value.Year) // What has no date is of no year.
            .Add(filter.Vote, work => work.VoteOutcome);
        AddPlace(conditions, dataset, filter);
        AddLanguage(conditions, dataset, filter);
        AddOrganization(conditions, dataset, filter);
        AddCitations(conditions, dataset, filter);
        foreach (var part in filter.And ?? [])
        {
            conditions.Add(Condition(dataset, part));
        }

        return (filter.Or is null ? conditions : conditions.AddAny(filter.Or.Select(part => Condition(dataset, part)))).All;
    }

    public static IQueryable<Work> Apply(DatasetReader dataset, IQueryable<Work> works, DocumentFilterInput? filter) =>
        Condition(dataset, filter) is { } condition ? works.Where(condition) : works;

    private static Expression<Func<Work, bool>>? Titled(DatasetReader dataset, StringOperationFilterInput? operations)
    {
        if (operations is null)
        {
            return null;
        }

        var conditions = new Conditions<Work>();
        var versions = dataset.Context.LanguageVersions;
        if (new Conditions<LanguageVersion>().Add(operations.Positive(), version => version.Title).All is { } fits)
        {
            var titled = versions.Where(fits);
            conditions.Add(work => titled.Any(version => version.WorkId == work.Id));
        }

        if (operations.IsNegative)
        {
            var excluded = versions.Where(new Conditions<LanguageVersion>().Add(operations.Excluded(), version => version.Title).All!); // It excludes something.
            conditions.Add(work => !excluded.Any(version => version.WorkId == work.Id));
        }

        return operations.AsksForSome ? conditions.Add(work => work.Title != null).All : conditions.All;
    }

    /// <summary>Organs and sessions are at hand: only their keys reach the database.</summary>
    private static void AddPlace(Conditions<Work> conditions, DatasetReader dataset, DocumentFilterInput filter)
    {
        if (filter.Body is { } body)
        {
            var ids = dataset.Reference.Bodies.Where(row => body.Accepts(row.Code)).Select(row => (int?)row.RowId).ToArray();
            var acceptsNone = body.Accepts(null);
            conditions.Add(work => ids.Contains(work.BodyId) || (acceptsNone && work.BodyId == null));
        }

        if (filter.Session is { } session)
        {
            var ids = dataset.Reference.Sessions.Where(row => session.Accepts(row.Number)).Select(row => (int?)row.RowId).ToArray();
            var acceptsNone = session.Accepts(null);
            conditions.Add(work => ids.Contains(work.SessionId) || (acceptsNone && work.SessionId == null));
        }

        if (filter.AgendaItem is { } item && new Conditions<AgendaItem>().Add(item, row => row.Label).All is { } fits)
        {
            var items = dataset.Context.AgendaItems.Where(fits);
            var acceptsNone = item.Accepts(null);
            conditions.Add(work => items.Any(row => row.Id == work.AgendaItemId) || (acceptsNone && work.AgendaItemId == null));
        }
    }

    private static void AddLanguage(Conditions<Work> conditions, DatasetReader dataset, DocumentFilterInput filter)
    {
        if (new Conditions<LanguageVersion>().Add(filter.Language, version => version.Language).All is { } fits)
        {
            var versions = dataset.Context.LanguageVersions.Where(fits);
            conditions.Add(work => versions.Any(version => version.WorkId == work.Id));
        }
    }

    private static void AddOrganization(Conditions<Work> conditions, DatasetReader dataset, DocumentFilterInput filter)
    {
        var mentions = dataset.Context.OrganizationMentions;
        conditions.AddNull(filter.Organization, work => mentions.Any(mention => mention.WorkId == work.Id));
        if (OrganizationConditions.Naming(dataset, filter.Organization) is { } naming)
        {
            conditions.Add(work => naming.Any(mention => mention.WorkId == work.Id));
        }

        if (OrganizationConditions.NamingExcluded(dataset, filter.Organization) is { } excluded)
        {
            conditions.Add(work => !excluded.Any(mention => mention.WorkId == work.Id));
        }
    }

    private static void AddCitations(Conditions<Work> conditions, DatasetReader dataset, DocumentFilterInput filter)
    {
        var context = dataset.Context;
        var citations = ReferenceQueries.Citations(context);
        conditions
            .AddNull(filter.Cites, work => citations.Any(reference => reference.WorkId == work.Id && reference.TargetSymbol != null))
            .AddNull(filter.CitedBy, work => citations.Any(reference => reference.TargetWorkId == work.Id));
        if (SymbolConditions.Citing(context, filter.Cites) is { } citing)
        {
            conditions.Add(work => citing.Any(reference => reference.WorkId == work.Id));
        }

        if (SymbolConditions.CitingExcluded(context, filter.Cites) is { } excluded)
        {
            conditions.Add(work => !excluded.Any(reference => reference.WorkId == work.Id));
        }

        if (SymbolConditions.Fitting(context, filter.CitedBy) is { } sources)
        {
            conditions.Add(work => citations.Any(reference => reference.TargetWorkId == work.Id && sources.Any(symbol => symbol.WorkId == reference.WorkId)));
        }

        if (SymbolConditions.Excluded(context, filter.CitedBy) is { } others)
        {
            conditions.Add(work => !citations.Any(reference => reference.TargetWorkId == work.Id && others.Any(symbol => symbol.WorkId == reference.WorkId)));
        }
    }
}
