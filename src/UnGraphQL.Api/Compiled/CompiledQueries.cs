using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Compiled;

/// <summary>
/// Keeps queries compiled by their shape: composing, hashing and comparing an expression costs ten times what running a small statement
/// does. A query for one key alone is a shape of its own. A shape tells which columns are selected, so that clients could think of any number:
/// what comes when all places are taken is composed anew each time.
/// </summary>
internal static class CompiledQueries
{
    private const int Places = 1_000;

    private static readonly ConcurrentDictionary<(string Shape, Type Row, bool IsOfOne), Delegate> Kept = new();

    /// <param name="shape">Tells the query from every other of the row type; null for one that is composed anew each time.</param>
    /// <param name="build">Composes the query; whatever it captures apart from the values is told by the shape.</param>
    public static List<TRow> ToList<TRow>(UnGraphQLContext context, string? shape, QueryValues values, Func<QueryValues, IQueryable<TRow>> build)
    {
        if (shape is null || Find(shape, values.IsOfOne, build) is not { } run)
        {
            return [.. build(values)];
        }

        return
        [
            .. run(
                context,
                values.Ids,
                values.Ids.FirstOrDefault(),
                values.IntIds,
                values.IntIds.FirstOrDefault(),
                values.Limit,
                values.Symbol,
                values.Address),
        ];
    }

    /// <summary>Null when there is no place for another shape.</summary>
    private static Func<UnGraphQLContext, long[], long, int[], int, int, string, string, IEnumerable<TRow>>? Find<TRow>(
        string shape,
        bool isOfOne,
        Func<QueryValues, IQueryable<TRow>> build)
    {
        var key = (shape, typeof(TRow), isOfOne);
        if (!Kept.TryGetValue(key, out var run) && Kept.Count < Places)
        {
            run = Kept.GetOrAdd(key, Compile(build(new QueryValues()), isOfOne));
        }

        return (Func<UnGraphQLContext, long[], long, int[], int, int, string, string, IEnumerable<TRow>>?)run;
    }

    private static Func<UnGraphQLContext, long[], long, int[], int, int, string, string, IEnumerable<TRow>> Compile<TRow>(IQueryable<TRow> query, bool isOfOne)
    {
        var values = new ValueLifter(isOfOne);
        var body = values.Visit(query.Expression);
        return EF.CompileQuery(Expression.Lambda<Func<UnGraphQLContext, long[], long, int[], int, int, string, string, IQueryable<TRow>>>(
            body,
            [Expression.Parameter(typeof(UnGraphQLContext), "context"), .. values.Parameters]));
    }
}
