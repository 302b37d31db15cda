using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Sessions;

[Resolvers("AgendaItem")]
internal static class AgendaItemResolvers
{
    public static string Id(AgendaItemRow parent) =>
        new GlobalId("AgendaItem", $"{parent.Session.Body.Code}/{parent.Session.Number}/{parent.Label}").ToString();

    public static string Label(AgendaItemRow parent, Language? language) => language is null ? parent.Label : parent.Labels.In(language) ?? parent.Label;

    public static string? Title(AgendaItemRow parent, Language? language) => parent.Titles.In(language);

    public static Language? ServedLanguage(AgendaItemRow parent, Language? language) => parent.Titles.LanguageFor(language);

    public static IReadOnlyList<Connection<DocumentRow>> Documents(
        IReadOnlyList<AgendaItemRow> parents,
        int? first,
        string? after,
        int? last,
        string? before,
        DocumentFilterInput? where,
        IReadOnlyList<DocumentSortInput>? order,
        Selection selection,
        DatasetReader dataset)
    {
        return new DocumentPages(dataset, selection, PageArguments.Of(first, after, last, before), where, order).Nested(
            [.. parents.Select(parent => parent.RowId)],
            values => dataset.Context.AgendaItems.Where(item => values.IntIds.Contains(item.Id)).Select(item => item.Id),
            (works, values) => works
                .Where(work => values.IntIds.Contains(work.AgendaItemId!.Value)) // A null is in no list.
                .Select(work => new WorkSource { Work = work, ParentId = work.AgendaItemId!.Value, IntParentId = work.AgendaItemId.Value }), // Those without are left out above.
            "documents of agenda items");
    }
}
