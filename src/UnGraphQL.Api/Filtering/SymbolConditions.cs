using System.Linq.Expressions;
using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Api.Filtering;

/// <summary>Conditions on symbols: exact values are taken in any printed form and find aliases and printed numbers too.</summary>
internal static class SymbolConditions
{
    /// <summary>Works that have a fitting symbol.</summary>
    public static Expression<Func<Work, bool>>? OfWork(UnGraphQLContext context, StringOperationFilterInput? operations)
    {
        if (operations is null)
        {
            return null;
        }

        var conditions = new Conditions<Work>().AddNull(operations, work => work.Symbol != null);
        if (Fitting(context, operations) is { } fitting)
        {
            conditions.Add(work => fitting.Any(symbol => symbol.WorkId == work.Id));
        }

        if (Excluded(context, operations) is { } excluded)
        {
            conditions.Add(work => !excluded.Any(symbol => symbol.WorkId == work.Id));
        }

        return conditions.All;
    }

    /// <summary>References whose target has a fitting symbol, held or not.</summary>
    public static Expression<Func<CrossReference, bool>>? OfTarget(UnGraphQLContext context, StringOperationFilterInput? operations)
    {
        if (operations is null)
        {
            return null;
        }

        var conditions = new Conditions<CrossReference>().AddNull(operations, reference => reference.TargetSymbol != null);
        conditions.Add(Targets(context, operations.Positive()));
        conditions.AddNot(operations.IsNegative ? Targets(context, operations.Excluded()) : null);
        return conditions.All;
    }

    /// <summary>References that fulfil the part of the conditions that says what must be; null when there is none.</summary>
    public static IQueryable<CrossReference>? Citing(UnGraphQLContext context, StringOperationFilterInput? operations) =>
        operations is { IsPositive: true } && Targets(context, operations.Positive()) is { } targets ? ReferenceQueries.Citations(context).Where(targets) : null;

    /// <summary>References to what must not be; null when nothing is excluded.</summary>
    public static IQueryable<CrossReference>? CitingExcluded(UnGraphQLContext context, StringOperationFilterInput? operations) =>
        operations is { IsNegative: true } && Targets(context, operations.Excluded()) is { } targets ? ReferenceQueries.Citations(context).Where(targets) : null;

    /// <summary>Symbols that fulfil the part of the conditions that says what must be; null when there is none.</summary>
    public static IQueryable<WorkSymbol>? Fitting(UnGraphQLContext context, StringOperationFilterInput? operations) =>
        operations is { IsPositive: true } && OnSymbol(operations.Positive()) is { } condition ? Names(context).Where(condition) : null;

    public static IQueryable<WorkSymbol>? Excluded(UnGraphQLContext context, StringOperationFilterInput? operations) =>
        operations is { IsNegative: true } && OnSymbol(operations.Excluded()) is { } condition ? Names(context).Where(condition) : null;

    private static IQueryable<WorkSymbol> Names(UnGraphQLContext context) => context.WorkSymbols.Where(symbol => symbol.Kind < WorkSymbolKind.Draft);

    private static Expression<Func<WorkSymbol, bool>>? OnSymbol(StringOperationFilterInput operations) =>
        new Conditions<WorkSymbol>().Add(WithoutNull(operations).Normalized(SymbolLookup.Normalize), symbol => symbol.Symbol).All;

    private static Expression<Func<CrossReference, bool>>? Targets(UnGraphQLContext context, StringOperationFilterInput operations)
    {
        if (OnSymbol(operations) is not { } onSymbol)
        {
            return null;
        }

        var named = Names(context).Where(onSymbol);
        return new Conditions<CrossReference>()
            .AddAny([Printed(operations), reference => named.Any(symbol => symbol.WorkId == reference.TargetWorkId)])
            .All;
    }

    /// <summary>References whose target's own symbol fits, held or not.</summary>
    private static Expression<Func<CrossReference, bool>>? Printed(StringOperationFilterInput operations)
    {
        var conditions = new Conditions<CrossReference>()
            .Add(operations with { Eq = default, In = null }, reference => reference.TargetSymbol)
            .Add(operations.Eq.Value is { } symbol ? IsTarget(symbol) : null);
        return (operations.In is { } symbols ? conditions.AddAny(symbols.Select(IsTarget)) : conditions).All;
    }

    /// <summary>
    /// A symbol is compared whole and with the halves of joint ones; a printed number, <c>70/153</c>, with the end of the symbols of
    /// resolutions and decisions.
    /// </summary>
    private static Expression<Func<CrossReference, bool>> IsTarget(string printed)
    {
        if (DocumentSymbol.TryParse(printed, out var symbol))
        {
            return symbol.Kind == ReferenceKind.Document && symbol.Halves.IsEmpty ? IsTargetOrHalf(symbol.Key) : reference => reference.TargetSymbol == symbol.Key;
        }

        var number = SymbolLookup.Normalize(printed);
        var (resolution, decision) = ($"/RES/{number}", $"/DEC/{number}");
        return reference => reference.TargetSymbol!.EndsWith(resolution) || reference.TargetSymbol.EndsWith(decision); // A target without symbol is null in the database and fits nothing.
    }

    /// <summary>A held joint document has its halves as aliases, one that is not held has none.</summary>
    private static Expression<Func<CrossReference, bool>> IsTargetOrHalf(string key)
    {
        var (first, second) = (key + "-", "-" + key);
        return reference => reference.TargetSymbol == key || reference.TargetSymbol!.StartsWith(first) || reference.TargetSymbol.EndsWith(second); // As above.
    }

    private static StringOperationFilterInput WithoutNull(StringOperationFilterInput operations) => operations with
    {
        Eq = operations.Eq.Value is null ? default : operations.Eq,
        Neq = operations.Neq.Value is null ? default : operations.Neq,
    };
}
