using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Graph;

[Resolvers("CitationGraphEdge")]
internal static class CitationGraphEdgeResolvers
{
    public static IReadOnlyList<Connection<ReferenceRow>> Citations(
        IReadOnlyList<CitationEdgeRow> parents, int? first, string? after, int? last, string? before, CrossReferenceFilterInput? where, Selection selection, DatasetReader dataset) =>
        new CrossReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where).BesideEach([.. parents.Select(parent => parent.FirstReferenceId)]);
}
