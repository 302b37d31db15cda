using UnGraphQL.Api.Dataset;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paragraphs;

[Resolvers("FootnoteCall")]
internal static class FootnoteCallResolvers
{
    public static IReadOnlyList<FootnoteRow?> Footnote(IReadOnlyList<FootnoteCallRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = FootnoteQueries.ByIds(dataset.Context, parents.Select(parent => (long?)parent.FootnoteId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.FootnoteId))];
    }
}
