using System.Collections.Concurrent;
using UnGraphQL.Engine.Execution.Fetching;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>One <see cref="ShapeReader{T}"/> for each CLR type and depth of lists.</summary>
internal sealed class ShapeReaders
{
    private readonly ConcurrentDictionary<(Type, int), object?> _readers = new();

    /// <summary>The class of the rows below the lists; null when the CLR type has fewer lists than the GraphQL type.</summary>
    public static Type? RowType(GraphQLType type, Type clrType)
    {
        if (ClrTypes.IsResult(clrType))
        {
            return RowType(type, clrType.GetGenericArguments()[0]);
        }

        var inner = Nullable.GetUnderlyingType(clrType) ?? clrType;
        return type.Nullable is not ListType list ? inner
            : ClrTypes.ElementOf(inner) is { } element ? RowType(list.OfType, element)
            : null;
    }

    /// <summary>A <see cref="ShapeReader{T}"/> of the CLR type.</summary>
    public object? Find(GraphQLType type, Type clrType) => Find(clrType, Depth(type));

    private static int Depth(GraphQLType type) => type.Nullable is ListType list ? Depth(list.OfType) + 1 : 0;

    private static object Make(Type definition, Type[] types, params object[] arguments) =>
        Activator.CreateInstance(definition.MakeGenericType(types), arguments)!; // Only for Nullable<T> is it null.

    private object? Find(Type clrType, int depth) => _readers.GetOrAdd((clrType, depth), _ => Create(clrType, depth));

    private object? Create(Type clrType, int depth)
    {
        if (Nullable.GetUnderlyingType(clrType) is { } underlying)
        {
            return Find(underlying, depth) is { } inner ? Make(typeof(NullableReader<>), [underlying], inner) : null;
        }

        if (ClrTypes.IsResult(clrType))
        {
            var value = clrType.GetGenericArguments()[0];
            return Find(value, depth) is { } inner ? Make(typeof(ResultReader<>), [value], inner) : null;
        }

        if (depth == 0)
        {
            return Make(typeof(RowReader<>), [clrType]);
        }

        return ClrTypes.ElementOf(clrType) is { } element && Find(element, depth - 1) is { } item
            ? Make(typeof(ListReader<,>), [clrType, element], item)
            : null;
    }
}
