using UnGraphQL.Api.Compiled;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Api.Export;

/// <summary>Works by whatever they are called: symbol, alias, number, or the key of one that has no symbol.</summary>
internal static class DocumentFinder
{
    /// <summary>What is longer is no name of a document.</summary>
    public const int LongestName = 200;

    /// <summary>Those that the name fits best: of a symbol one, of a number as many as have it. Empty when nothing is held under it.</summary>
    public static IReadOnlyList<FoundDocument> Find(UnGraphQLContext context, string name)
    {
        if (name.Length is 0 or > LongestName)
        {
            return [];
        }

        var found = CompiledQueries.ToList(context, "document by name", new QueryValues { Symbol = SymbolLookup.Normalize(name) }, values => FoundDocument.Named(context)
            .Where(named => named.Name.Symbol == values.Symbol && named.Name.Kind < WorkSymbolKind.Draft)
            .OrderBy(named => named.Name.Kind).ThenBy(named => named.Work.SortKey)
            .Select(FoundDocument.Row));
        return found.Count > 0
            ? [.. found.TakeWhile(one => one.Kind == found[0].Kind)]
            : CompiledQueries.ToList(context, "document by key", new QueryValues { Symbol = name }, values => context.Works
                .Where(work => work.Key == values.Symbol)
                .Select(work => new FoundDocument { Id = work.Id, Key = work.Key, Title = work.Title, Languages = work.Languages, Name = work.SortKey, Kind = WorkSymbolKind.Own }));
    }
}
