using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paragraphs;

[Resolvers("Query")]
internal static class ParagraphRootResolvers
{
    public static ParagraphRow? Paragraph(string symbol, string address, Selection selection, DatasetReader dataset)
    {
        var context = dataset.Context;
        var values = new QueryValues { Symbol = SymbolLookup.Normalize(symbol), Address = address };
        var found = ParagraphQueries.Read(context, "paragraph by address", values, Addressed, ParagraphQueries.Lean([selection]));
        var best = found.Where(row => row.ParentId == found[0].ParentId).DistinctBy(row => row.RowId).Take(2).ToArray();
        return best is [var only] ? only : null;

        IQueryable<ParagraphSource> Addressed(QueryValues v) =>
            from name in context.WorkSymbols
            join work in context.Works on name.WorkId equals work.Id
            join paragraph in context.Paragraphs on work.Id equals paragraph.WorkId
            where name.Symbol == v.Symbol && name.Kind < WorkSymbolKind.Draft && paragraph.Address == v.Address
            orderby name.Kind, paragraph.Id
            select new ParagraphSource { Paragraph = paragraph, Work = work, ParentId = (long)name.Kind };
    }

    public static Connection<ParagraphRow> Paragraphs(
        int? first,
        string? after,
        int? last,
        string? before,
        ParagraphFilterInput? where,
        IReadOnlyList<ParagraphSortInput>? order,
        Selection selection,
        DatasetReader dataset) =>
        new ParagraphPages(dataset, selection, PageArguments.Of(first, after, last, before), where).Root(order);
}
