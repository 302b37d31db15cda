using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Paging;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Organizations;

[Resolvers("Organization")]
internal static class OrganizationResolvers
{
    public static string Id(OrganizationRow parent) => new GlobalId("Organization", parent.Code).ToString();

    public static string Name(OrganizationRow parent, Language? language) => Best(parent, NameKind.Official, language)?.Text ?? parent.SortName;

    public static string? Acronym(OrganizationRow parent, Language? language) => Best(parent, NameKind.Acronym, language)?.Text;

    public static Language? ServedLanguage(OrganizationRow parent, Language? language) => Best(parent, NameKind.Official, language)?.Language;

    public static IReadOnlyList<Connection<OrganizationRow>> Children(
        IReadOnlyList<OrganizationRow> parents,
        int? first,
        string? after,
        int? last,
        string? before,
        OrganizationFilterInput? where,
        IReadOnlyList<OrganizationSortInput>? order,
        DatasetReader dataset)
    {
        where?.Check(dataset);
        var pager = new MemoryPager<OrganizationRow>(PageArguments.Of(first, after, last, before), OrganizationOrder.Of(dataset, order));
        return [.. parents.Select(parent => pager.Page(dataset.Reference.PartsOf(parent).Where(part => where?.Accepts(part) != false)))];
    }

    public static IReadOnlyList<Connection<DocumentRow>> Documents(
        IReadOnlyList<OrganizationRow> parents,
        int? first,
        string? after,
        int? last,
        string? before,
        DocumentFilterInput? where,
        IReadOnlyList<DocumentSortInput>? order,
        Selection selection,
        DatasetReader dataset)
    {
        var context = dataset.Context;
        return new DocumentPages(dataset, selection, PageArguments.Of(first, after, last, before), where, order).Nested(
            [.. parents.Select(parent => parent.RowId)],
            values => context.Organizations.Where(organization => values.IntIds.Contains(organization.Id)).Select(organization => organization.Id),
            Naming,
            "documents naming organizations");

        IQueryable<WorkSource> Naming(IQueryable<Work> works, QueryValues values) => context.OrganizationMentions
            .Where(mention => values.IntIds.Contains(mention.OrganizationId))
            .Select(mention => new { mention.OrganizationId, mention.WorkId })
            .Distinct()
            .Join(works, pair => pair.WorkId, work => work.Id, (pair, work) => new WorkSource { Work = work, ParentId = pair.OrganizationId, IntParentId = pair.OrganizationId });
    }

    public static IReadOnlyList<Connection<MentionRow>> Mentions(
        IReadOnlyList<OrganizationRow> parents, int? first, string? after, int? last, string? before, OrganizationMentionFilterInput? where, IReadOnlyList<OrganizationMentionSortInput>? order, Selection selection, DatasetReader dataset) =>
        new MentionPages(dataset, selection, PageArguments.Of(first, after, last, before), where, order).OfOrganizations([.. parents.Select(parent => parent.RowId)]);

    public static IReadOnlyList<IReadOnlyList<OrganizationCountRow>> MentionedWith(
        IReadOnlyList<OrganizationRow> parents, int? first, DocumentFilterInput? where, ParagraphFilterInput? paragraphs, OrganizationFilterInput? others, DatasetReader dataset)
    {
        var size = PageArguments.CheckSize("first", first ?? 10);
        others?.Check(dataset);
        var keys = parents.Select(parent => parent.RowId).Distinct().ToArray();
        var mentions = OrganizationMentionFilter.Apply(dataset, dataset.Context.OrganizationMentions, where is null ? null : new() { Document = where });
        if (paragraphs is not null)
        {
            var scope = ParagraphFilter.Apply(dataset, dataset.Context.Paragraphs, paragraphs);
            mentions = mentions.Where(mention => scope.Any(paragraph => paragraph.Id == mention.ParagraphId));
        }

        var pairs =
            from one in mentions.Where(mention => keys.Contains(mention.OrganizationId))
            join other in dataset.Context.OrganizationMentions on one.ParagraphId equals other.ParagraphId
            where one.OrganizationId != other.OrganizationId
            select new { one.OrganizationId, OtherId = other.OrganizationId, one.ParagraphId };
        var counts = pairs.Distinct()
            .GroupBy(pair => new { pair.OrganizationId, pair.OtherId })
            .Select(group => new { group.Key.OrganizationId, group.Key.OtherId, Count = group.Count() })
            .ToLookup(group => group.OrganizationId);
        return
        [
            .. parents.Select(parent => counts[parent.RowId]
                .Select(count => (Other: dataset.Reference.Organization(count.OtherId), count.Count))
                .Where(count => count.Other is not null && others?.Accepts(count.Other) != false)
                .Select(count => new OrganizationCountRow(count.Other!, count.Count)) // Those the snapshot lacks are left out above.
                .OrderByDescending(row => row.Count).ThenBy(row => row.Organization.Code, StringComparer.Ordinal)
                .Take(size)
                .ToArray()),
        ];
    }

    /// <summary>Of the kind: in the language, else in the best language that has one.</summary>
    private static OrganizationNameRow? Best(OrganizationRow parent, NameKind kind, Language? language) =>
        parent.Names
            .Where(name => name.Kind == kind)
            .OrderBy(name => name.Language == language ? 0 : 1)
            .ThenBy(name => name.Language)
            .FirstOrDefault();
}
