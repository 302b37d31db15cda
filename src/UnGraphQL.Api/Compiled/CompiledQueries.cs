using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Compiled;

/// <summary>
/// Keeps queries compiled by their shape: composing, hashing and comparing an expression costs ten times what running a small statement
/// does. Shapes are named by the code, never by a client, so that there are only so many. A query for one key alone is a shape of its own.
/// </summary>
internal static class CompiledQueries
{
    private static readonly ConcurrentDictionary<(string Shape, Type Row, bool IsOfOne), Delegate> Kept = new();

    /// <param name="shape">Tells the query from every other of the row type; null for one that is composed anew each time.</param>
    /// <param name="build">Composes the query; whatever it captures apart from the values is told by the shape.</param>
    public static List<TRow> ToList<TRow>(UnGraphQLContext context, string? shape, QueryValues values, Func<QueryValues, IQueryable<TRow>> build)
    {
        if (shape is null)
        {
            return [.. build(values)];
        }

        var run = (Func<UnGraphQLContext, long[], long, int[], int, int, string, string, IEnumerable<TRow>>)Kept.GetOrAdd(
            (shape, typeof(TRow), values.IsOfOne),
            static (key, build) => Compile(build(new QueryValues()), key.IsOfOne),
            build);
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

    private static Func<UnGraphQLContext, long[], long, int[], int, int, string, string, IEnumerable<TRow>> Compile<TRow>(IQueryable<TRow> query, bool isOfOne)
    {
        var values = new ValueLifter(isOfOne);
        var body = values.Visit(query.Expression);
        return EF.CompileQuery(Expression.Lambda<Func<UnGraphQLContext, long[], long, int[], int, int, string, string, IQueryable<TRow>>>(
            body,
            [Expression.Parameter(typeof(UnGraphQLContext), "context"), .. values.Parameters]));
    }
}
