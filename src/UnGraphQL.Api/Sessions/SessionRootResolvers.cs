using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Sessions;

[Resolvers("Query")]
internal static class SessionRootResolvers
{
    private static readonly MemoryKey<BodyRow> Code = new("code", row => row.Code);

    public static BodyRow? Body(string code, DatasetReader dataset) => dataset.Reference.Body(code);

    public static Connection<BodyRow> Bodies(int? first, string? after, int? last, string? before, DatasetReader dataset) =>
        new MemoryPager<BodyRow>(PageArguments.Of(first, after, last, before), Code).Page(dataset.Reference.Bodies);

    public static SessionRow? Session(string body, string number, DatasetReader dataset) => dataset.Reference.Session(body, number);

    public static Connection<SessionRow> Sessions(
        int? first, string? after, int? last, string? before, SessionFilterInput? where, IReadOnlyList<SessionSortInput>? order, DatasetReader dataset)
    {
        var rows = where is null ? dataset.Reference.Sessions : dataset.Reference.Sessions.Where(where.Accepts);
        return new MemoryPager<SessionRow>(PageArguments.Of(first, after, last, before), SessionOrder.Of(order)).Page(rows);
    }
}
