using System.Linq.Expressions;
using UnGraphQL.Api.Paging;

namespace UnGraphQL.Api.Languages;

/// <summary>Joins words to what is said in them.</summary>
internal static class TextJoin
{
    /// <summary>With the words in all languages, or in the best one when nothing else is asked for; as it is when no words are.</summary>
    /// <param name="isBetter">Whether the second text is of the same as the first, and in a better language.</param>
    /// <param name="owner">Database key of what a text is of.</param>
    /// <param name="with">Makes the source with its words, null where it has none.</param>
    public static IQueryable<TSource> Worded<TSource, TText>(
        this IQueryable<TSource> window,
        TextRequest texts,
        IQueryable<TText> all,
        Expression<Func<TText, TText, bool>> isBetter,
        Expression<Func<TSource, long>> key,
        Expression<Func<TText, long>> owner,
        Expression<Func<TSource, TText?, TSource>> with)
        where TSource : Source
        where TText : class =>
        texts.IsEmpty ? window : window.LeftJoin(texts.ReadsSeveral ? all : Best(all, isBetter), key, owner, with);

    /// <summary>Those that none is better than.</summary>
    private static IQueryable<TText> Best<TText>(IQueryable<TText> all, Expression<Func<TText, TText, bool>> isBetter)
    {
        var better = Expression.Lambda<Func<TText, bool>>(isBetter.Body, isBetter.Parameters[1]);
        var hasBetter = Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(TText)], all.Expression, better);
        return all.Where(Expression.Lambda<Func<TText, bool>>(Expression.Not(hasBetter), isBetter.Parameters[0]));
    }
}
