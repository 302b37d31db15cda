using System.Collections.Concurrent;
using UnGraphQL.Data;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Api.Compiled;

/// <summary>
/// Keeps queries translated by their shape: composing, hashing and comparing an expression costs ten times what running a small statement
/// does. A query for one key alone is a shape of its own. A shape tells which columns are selected, so that clients could think of any number:
/// when all places are taken, all are cleared.
/// </summary>
internal static class CompiledQueries
{
    private const int Places = 1_000;

    private static readonly ConcurrentDictionary<(string Shape, Type Row, bool IsOfOne), object> Kept = new();

    /// <param name="shape">Tells the query from every other of the row type; null for one that is composed anew each time.</param>
    /// <param name="build">Composes the query; whatever it captures apart from the values is told by the shape.</param>
    public static List<TRow> ToList<TRow>(UnGraphQLContext context, string? shape, QueryValues values, Func<QueryValues, IQueryable<TRow>> build) =>
        shape is null ? [.. build(values)] : context.Read(Find(shape, values.IsOfOne, build), values);

    private static Statement<TRow> Find<TRow>(string shape, bool isOfOne, Func<QueryValues, IQueryable<TRow>> build)
    {
        var key = (shape, typeof(TRow), isOfOne);
        if (!Kept.TryGetValue(key, out var statement))
        {
            if (Kept.Count >= Places)
            {
                Kept.Clear();
            }

            statement = Kept.GetOrAdd(key, StatementTranslator.Translate(build(new QueryValues()), isOfOne));
        }

        return (Statement<TRow>)statement;
    }
}
