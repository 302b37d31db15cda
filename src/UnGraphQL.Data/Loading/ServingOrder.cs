using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>Which of the documents of one work and language is served: of official XML before any other, else the newest.</summary>
internal static class ServingOrder
{
    public static IOrderedEnumerable<RawDocument> BestFirst(this IEnumerable<RawDocument> documents) => documents
        .OrderByDescending(d => d.Source.Format == SourceFormat.Akn4Un)
        .ThenByDescending(d => d.Source.LoadedAt)
        .ThenByDescending(d => d.Source.Id)
        .ThenBy(d => d.Ordinal);
}
