using System.Linq.Expressions;

namespace UnGraphQL.Api.Compiled;

/// <summary>Projections that leave members of a row at their defaults, so that the database need not read them.</summary>
internal static class LeanRow
{
    public static Expression<Func<TSource, TRow>> Without<TSource, TRow>(this Expression<Func<TSource, TRow>> row, IReadOnlyList<string> unread)
    {
        if (unread.Count == 0)
        {
            return row;
        }

        var whole = (MemberInitExpression)row.Body; // Rows are made by initializers.
        return row.Update(whole.Update(whole.NewExpression, whole.Bindings.Where(binding => !unread.Contains(binding.Member.Name))), row.Parameters);
    }
}
