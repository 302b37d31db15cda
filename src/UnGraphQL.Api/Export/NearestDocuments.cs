using UnGraphQL.Api.Compiled;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Api.Export;

/// <summary>
/// What may have been meant by a name that nothing is held under: what was adopted from a draft of that symbol, else the symbols that differ least
/// among those that begin alike and those beside it in their order. Reads along the index, a few hundred names at most.
/// </summary>
internal static class NearestDocuments
{
    private const int Offered = 5;

    private const int BeginningAlike = 400;

    private const int Beside = 20;

    public static IReadOnlyList<FoundDocument> Find(UnGraphQLContext context, string name)
    {
        if (name.Length is 0 or > DocumentFinder.LongestName)
        {
            return [];
        }

        var symbol = SymbolLookup.Normalize(name);
        var adopted = Read(context, "documents by draft", symbol, Offered, (names, values) => names
            .Where(named => named.Name.Symbol == values.Symbol && named.Name.Kind == WorkSymbolKind.Draft)
            .OrderBy(named => named.Work.SortKey));
        return adopted.Count > 0 ? adopted : [.. Around(context, symbol)
            .OrderBy(one => SymbolDistance.Between(one.Name, symbol))
            .ThenBy(one => one.Name, StringComparer.Ordinal)
            .DistinctBy(one => one.Id)
            .Take(Offered)];
    }

    private static IEnumerable<FoundDocument> Around(UnGraphQLContext context, string symbol)
    {
        var stem = symbol[..(symbol.LastIndexOfAny(['/', '(']) + 1)];
        var alike = stem.Length == 0 ? [] : Read(context, "documents by beginning", stem, BeginningAlike, (names, values) => names
            .Where(named => named.Name.Kind < WorkSymbolKind.Draft && named.Name.Symbol.CompareTo(values.Symbol) >= 0 && named.Name.Symbol.CompareTo(values.Address) < 0)
            .OrderBy(named => named.Name.Symbol));
        var after = Read(context, "documents after", symbol, Beside, (names, values) => names
            .Where(named => named.Name.Kind < WorkSymbolKind.Draft && named.Name.Symbol.CompareTo(values.Symbol) >= 0)
            .OrderBy(named => named.Name.Symbol));
        var before = Read(context, "documents before", symbol, Beside, (names, values) => names
            .Where(named => named.Name.Kind < WorkSymbolKind.Draft && named.Name.Symbol.CompareTo(values.Symbol) < 0)
            .OrderByDescending(named => named.Name.Symbol));
        return alike.Concat(after).Concat(before);
    }

    private static List<FoundDocument> Read(UnGraphQLContext context, string shape, string symbol, int limit, Func<IQueryable<NamedWork>, QueryValues, IQueryable<NamedWork>> choose) =>
        CompiledQueries.ToList(
            context,
            shape,
            new QueryValues { Symbol = symbol, Address = symbol + char.MaxValue },
            values => choose(FoundDocument.Named(context), values).Take(limit).Select(FoundDocument.Row));
}
