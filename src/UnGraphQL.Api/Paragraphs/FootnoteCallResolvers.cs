using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Languages;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paragraphs;

[Resolvers("FootnoteCall")]
internal static class FootnoteCallResolvers
{
    public static IReadOnlyList<FootnoteRow?> Footnote(IReadOnlyList<FootnoteCallRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.FootnoteId, ids => FootnoteQueries.ByIds(dataset.Context, ids, [selection]));
}
