using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Diagnostics;

[Resolvers("Query")]
internal static class DiagnosticRootResolvers
{
    public static Connection<DiagnosticRow> Diagnostics(
        int? first, string? after, int? last, string? before, DiagnosticFilterInput? where, Selection selection, DatasetReader dataset)
    {
        if (where is not null)
        {
            dataset.Check(where);
        }

        return DiagnosticQueries.Root(dataset.Context, where, PageArguments.Of(first, after, last, before), selection);
    }
}
