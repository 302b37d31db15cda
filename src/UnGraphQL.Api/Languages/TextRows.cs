using System.Linq.Expressions;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Data;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Api.Languages;

/// <summary>Reads rows with their words in one language or in several.</summary>
internal static class TextRows
{
    /// <summary>The rows of a query, in its order, each once.</summary>
    /// <param name="shape">See <see cref="CompiledQueries"/>.</param>
    /// <param name="worded">Has the words joined; several languages come as a row each.</param>
    public static List<TRow> Read<TSource, TRow>(
        UnGraphQLContext context,
        string? shape,
        QueryValues values,
        TextRequest texts,
        Func<QueryValues, IQueryable<TSource>> worded,
        Expression<Func<TSource, TRow>> row)
        where TRow : TextRow<TRow>
    {
        var read = CompiledQueries.ToList(context, shape is null ? null : $"{shape}|{texts.Shape}", values, v => worded(v).Select(row.Without(texts.Unread)));
        return texts.ReadsSeveral ? Merge(read) : read;
    }

    /// <summary>By database key; what is not held is not in it. Without keys no statement is run.</summary>
    public static IReadOnlyDictionary<long, TRow> ByIds<TRow>(IEnumerable<long> ids, Func<QueryValues, List<TRow>> read)
        where TRow : TextRow<TRow>
    {
        var keys = ids.Distinct().ToArray();
        return keys.Length == 0 ? new Dictionary<long, TRow>() : read(new QueryValues { Ids = keys }).ToDictionary(row => row.RowId);
    }

    /// <summary>The row that each parent refers to, aligned with the parents; null where it refers to none or to what is not held.</summary>
    public static IReadOnlyList<TRow?> OfEach<TParent, TRow>(
        IReadOnlyList<TParent> parents, Func<TParent, long?> keyOf, Func<IEnumerable<long>, IReadOnlyDictionary<long, TRow>> byIds)
        where TRow : TextRow<TRow>
    {
        var rows = byIds(parents.Select(keyOf).OfType<long>());
        return [.. parents.Select(parent => keyOf(parent) is { } key ? rows.GetValueOrDefault(key) : null)];
    }

    /// <summary>Each row once, in the order in which it came first; the languages of a row may stand apart.</summary>
    private static List<TRow> Merge<TRow>(List<TRow> read)
        where TRow : TextRow<TRow>
    {
        var rows = new List<TRow>(read.Count);
        var byKey = new Dictionary<(long Parent, long Row), TRow>(read.Count);
        foreach (var row in read)
        {
            var key = (row.ParentId, row.RowId);
            if (byKey.TryGetValue(key, out var first))
            {
                first.Add(row);
            }
            else
            {
                byKey.Add(key, row);
                rows.Add(row);
            }
        }

        return rows;
    }
}
