using System.Linq.Expressions;
using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Compiled;

/// <summary>Projections that read less of a row, or a member from another place.</summary>
internal static class LeanRow
{
    /// <summary>Leaves members at their defaults, so that the database need not read them.</summary>
    public static Expression<Func<TSource, TRow>> Without<TSource, TRow>(this Expression<Func<TSource, TRow>> row, IReadOnlyList<string> unread)
    {
        if (unread.Count == 0)
        {
            return row;
        }

        var whole = (MemberInitExpression)row.Body; // Rows are made by initializers.
        return row.Update(whole.Update(whole.NewExpression, whole.Bindings.Where(binding => !unread.Contains(binding.Member.Name))), row.Parameters);
    }

    /// <summary>The row with a member from another place.</summary>
    public static Expression<Func<TSource, TRow>> With<TSource, TRow, TValue>(this Expression<Func<TSource, TRow>> row, string member, Expression<Func<TSource, TValue>> value)
    {
        var whole = (MemberInitExpression)row.Body; // Rows are made by initializers.
        var bound = Expression.Bind(typeof(TRow).GetProperty(member)!, ParameterReplacer.Body(value, row.Parameters[0])); // The caller names one of the row.
        return row.Update(whole.Update(whole.NewExpression, whole.Bindings.Where(binding => binding.Member.Name != member).Append(bound)), row.Parameters);
    }
}
