using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data;

/// <summary>Which works symbols mean: a work's own symbol counts before an alias, and an alias only when it is one work's alone.</summary>
public static class HeldTargets
{
    /// <summary>Database keys of the works held, by symbol as <see cref="SymbolLookup.Normalize"/> gives it; what is not held is not in it. One statement.</summary>
    public static IReadOnlyDictionary<string, long> Find(UnGraphQLContext context, IReadOnlyCollection<string> symbols)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(symbols);
        var held = symbols.Count == 0 ? [] : context.WorkSymbols
            .Where(s => symbols.Contains(s.Symbol) && (s.Kind == WorkSymbolKind.Own || s.Kind == WorkSymbolKind.Alias))
            .Select(s => new { s.Symbol, s.Kind, s.WorkId })
            .ToList();
        return held
            .GroupBy(s => s.Symbol, StringComparer.Ordinal)
            .Select(group => (group.Key, Best: group.GroupBy(s => s.Kind).OrderBy(kind => kind.Key).First().ToList()))
            .Where(pair => pair.Best.Count == 1)
            .ToDictionary(pair => pair.Key, pair => pair.Best[0].WorkId, StringComparer.Ordinal);
    }
}
