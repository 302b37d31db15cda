using UnGraphQL.Api.Filtering;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Paging;

/// <summary>From an <c>order</c> argument to keys with directions, each key once.</summary>
internal static class OrderBuilder
{
    /// <param name="inputs">One key in each; the first input first.</param>
    /// <param name="keysOf">The keys of an input with their directions; null for those not given.</param>
    /// <param name="fallback">Keys that follow, as far as they are not given: together they make items unique.</param>
    /// <exception cref="GraphQLException">For an input with several keys, whose order nobody can tell.</exception>
    public static IReadOnlyList<TKey> Build<TInput, TKey>(
        IReadOnlyList<TInput>? inputs,
        Func<TInput, IReadOnlyList<(TKey Key, SortEnumType? Direction)>> keysOf,
        Func<TKey, bool, TKey> directed,
        Func<TKey, string> nameOf,
        params IReadOnlyList<TKey> fallback)
    {
        var keys = new List<TKey>();
        foreach (var input in inputs ?? [])
        {
            var given = keysOf(input).Where(key => key.Direction is not null).ToArray();
            if (given.Length > 1)
            {
                throw new GraphQLException("Each input of `order` takes one key: give several keys as a list, the first one first.");
            }

            keys.AddRange(given.Select(key => directed(key.Key, key.Direction == SortEnumType.Desc)));
        }

        return [.. keys.Concat(fallback).DistinctBy(nameOf)];
    }
}
