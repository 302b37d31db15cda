using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Diagnostics;

[Resolvers("Query")]
internal static class DiagnosticRootResolvers
{
    public static Connection<DiagnosticRow> Diagnostics(
        int? first, string? after, int? last, string? before, DiagnosticFilterInput? where, Selection selection, DatasetReader dataset) =>
        DiagnosticQueries.Root(dataset, where, PageArguments.Of(first, after, last, before), selection);
}
