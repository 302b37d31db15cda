using Microsoft.EntityFrameworkCore;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// Ids of new rows, given by the one writer inside its transaction, so that rows can name each other before any is stored.
/// </summary>
internal sealed class IdSequence(UnGraphQLContext context)
{
    private readonly Dictionary<Type, long> _last = [];

    public long Next<TEntity>()
        where TEntity : class
    {
        var last = _last.TryGetValue(typeof(TEntity), out var known) ? known : Highest<TEntity>();
        return _last[typeof(TEntity)] = last + 1;
    }

    public int NextInt<TEntity>()
        where TEntity : class => checked((int)Next<TEntity>());

    private long Highest<TEntity>()
        where TEntity : class
    {
        var isInt = context.Model.FindEntityType(typeof(TEntity))?.FindProperty("Id")?.ClrType == typeof(int);
        return isInt
            ? context.Set<TEntity>().Max(row => (int?)EF.Property<int>(row, "Id")) ?? 0
            : context.Set<TEntity>().Max(row => (long?)EF.Property<long>(row, "Id")) ?? 0;
    }
}
