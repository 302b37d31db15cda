using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Loading;

/// <summary>Works by any printed form of a symbol or number.</summary>
internal static class WorkFinder
{
    /// <summary>The work of that symbol; else those of that alias; else those of that number; for a work without symbol its key.</summary>
    public static IReadOnlyList<(long Id, string Key)> Find(UnGraphQLContext context, string printed)
    {
        var symbol = SymbolLookup.Normalize(printed);
        var named = context.WorkSymbols
            .Where(s => s.Symbol == symbol && s.Kind < WorkSymbolKind.Draft)
            .Join(context.Works, s => s.WorkId, w => w.Id, (s, w) => new { s.Kind, w.Id, w.Key })
            .AsEnumerable()
            .GroupBy(w => w.Kind)
            .MinBy(group => group.Key);
        return named is not null
            ? [.. named.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => (w.Id, w.Key))]
            : [.. context.Works.Where(w => w.Key == printed).AsEnumerable().Select(w => (w.Id, w.Key))];
    }
}
