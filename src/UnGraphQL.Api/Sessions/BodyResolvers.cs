using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Paging;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Sessions;

[Resolvers("Body")]
internal static class BodyResolvers
{
    public static string Id(BodyRow parent) => new GlobalId("Body", parent.Code).ToString();

    public static IReadOnlyList<Connection<SessionRow>> Sessions(
        IReadOnlyList<BodyRow> parents, int? first, string? after, int? last, string? before, SessionFilterInput? where, IReadOnlyList<SessionSortInput>? order, DatasetReader dataset)
    {
        var sessions = dataset.Reference.Sessions.Where(session => where?.Accepts(session) != false).ToLookup(session => session.Body.RowId);
        var pager = new MemoryPager<SessionRow>(PageArguments.Of(first, after, last, before), SessionOrder.Of(order));
        return [.. parents.Select(parent => pager.Page(sessions[parent.RowId]))];
    }

    public static IReadOnlyList<Connection<DocumentRow>> Documents(
        IReadOnlyList<BodyRow> parents,
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
            values => dataset.Context.Bodies.Where(body => values.IntIds.Contains(body.Id)).Select(body => body.Id),
            (works, values) => works
                .Where(work => values.IntIds.Contains(work.BodyId!.Value)) // A null is in no list.
                .Select(work => new WorkSource { Work = work, ParentId = work.BodyId!.Value, IntParentId = work.BodyId.Value }), // Those without are left out above.
            "documents of organs");
    }
}
