using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Documents;

[Resolvers("Query")]
internal static class DocumentRootResolvers
{
    public static DocumentRow? Resolution(string symbol, Selection selection, DatasetReader dataset) =>
        DocumentQueries.BySymbol(dataset.Context, symbol, [selection], DocumentKind.Resolution);

    public static Connection<DocumentRow> Resolutions(
        int? first,
        string? after,
        int? last,
        string? before,
        DocumentFilterInput? where,
        IReadOnlyList<DocumentSortInput>? order,
        Selection selection,
        DatasetReader dataset) =>
        new DocumentPages(dataset, selection, PageArguments.Of(first, after, last, before), where, order)
            .Root(() => dataset.Context.Works.Where(work => work.Kind == DocumentKind.Resolution), "resolutions");

    public static DocumentRow? Document(DocumentKeyInput by, Selection selection, DatasetReader dataset)
    {
        var context = dataset.Context;
        if (by.Symbol is { } symbol)
        {
            return DocumentQueries.BySymbol(context, symbol, [selection]);
        }

        var works = by.Id is { } id ? WithKey(context.Works, id)
            : by.JobNumber is { } number ? context.Works.Where(work => context.LanguageVersions.Any(version => version.WorkId == work.Id && version.JobNumber == number))
            : OfSource(dataset, by.Source!); // One of the four is given.
        var found = DocumentQueries.Read(context, null, new QueryValues(), _ => DocumentQueries.Root(works).OrderBy(source => source.Work.Id), DocumentQueries.Texts([selection]));
        return found is [var only] ? only : null;
    }

    public static Connection<DocumentRow> Documents(
        int? first,
        string? after,
        int? last,
        string? before,
        DocumentFilterInput? where,
        IReadOnlyList<DocumentSortInput>? order,
        Selection selection,
        DatasetReader dataset) =>
        new DocumentPages(dataset, selection, PageArguments.Of(first, after, last, before), where, order).Root(() => dataset.Context.Works, "documents");

    private static IQueryable<Work> WithKey(IQueryable<Work> works, string id)
    {
        var key = GlobalId.Parse(id) is { Type: "Document" } global ? global.Key : null;
        return works.Where(work => work.Key == key);
    }

    private static IQueryable<Work> OfSource(DatasetReader dataset, string source)
    {
        var context = dataset.Context;
        var hash = source.ToLowerInvariant();
        var sources = context.Sources.Where(file => file.Sha256 == hash || file.Name == source);
        return context.Works.Where(work => context.LanguageVersions.Any(version => version.WorkId == work.Id && sources.Any(file => file.Id == version.SourceId)));
    }
}
