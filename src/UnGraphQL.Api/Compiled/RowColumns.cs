using System.Linq.Expressions;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Compiled;

/// <summary>The columns of a row that only some fields need, so that a statement reads no column nobody asked for.</summary>
/// <param name="optional">Members of the row, each with the fields that need it. Members not named here are always read.</param>
internal sealed class RowColumns<TSource, TRow>(Expression<Func<TSource, TRow>> row, params IReadOnlyList<(string Member, string[] Fields)> optional)
{
    /// <summary>The members that the selections need, as a part of the shape of a query.</summary>
    /// <param name="also">Members needed for other reasons, as an order.</param>
    public string Needed(IReadOnlyList<Selection> rows, params IReadOnlyList<string> also) => string.Join(',', optional
        .Where(column => also.Contains(column.Member) || column.Fields.Any(field => rows.Any(one => one.Selects(field))))
        .Select(column => column.Member));

    /// <summary>The row with its needed members alone.</summary>
    public Expression<Func<TSource, TRow>> Narrowed(string needed)
    {
        var members = needed.Split(',');
        var all = (MemberInitExpression)row.Body; // A row is made by an object initializer.
        var bindings = all.Bindings.Where(binding => members.Contains(binding.Member.Name) || optional.All(column => column.Member != binding.Member.Name));
        return Expression.Lambda<Func<TSource, TRow>>(Expression.MemberInit(all.NewExpression, bindings), row.Parameters);
    }
}
