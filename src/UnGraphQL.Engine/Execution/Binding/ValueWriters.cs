using System.Collections.Concurrent;
using System.Globalization;
using UnGraphQL.Engine.Execution.Writing;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>One <see cref="ValueWriter{T}"/> for each pair of GraphQL output type and CLR type.</summary>
internal sealed class ValueWriters(IReadOnlyDictionary<string, ScalarCodec> scalars)
{
    private readonly ConcurrentDictionary<(string, Type), object?> _writers = new();

    /// <summary>A <see cref="ValueWriter{T}"/> of the CLR type; null when that cannot be served as the GraphQL type.</summary>
    public object? Find(GraphQLType type, Type clrType, string place, List<string> faults) =>
        _writers.GetOrAdd((type.ToString()!, clrType), _ => Create(type, clrType, place, faults)); // Every GraphQL type prints.

    private static object Make(Type definition, Type[] types, params object[] arguments) =>
        Activator.CreateInstance(definition.MakeGenericType(types), arguments)!; // Only for Nullable<T> is it null.

    private object? Create(GraphQLType type, Type clrType, string place, List<string> faults)
    {
        if (Nullable.GetUnderlyingType(clrType) is { } underlying)
        {
            return Find(type, underlying, place, faults) is { } inner ? Make(typeof(NullableWriter<>), [underlying], type.IsNonNull, inner) : null;
        }

        if (ClrTypes.IsResult(clrType))
        {
            var value = clrType.GetGenericArguments()[0];
            return Find(type, value, place, faults) is { } inner ? Make(typeof(ResultWriter<>), [value], type.IsNonNull, inner) : null;
        }

        if (type.Nullable is not ListType list)
        {
            return CreateLeaf((NamedType)type.Nullable, type.IsNonNull, clrType, place, faults);
        }

        var element = ClrTypes.ElementOf(clrType);
        return element is not null && Find(list.OfType, element, place, faults) is { } item
            ? Make(typeof(ListWriter<,>), [clrType, element], type.IsNonNull, item)
            : null;
    }

    private object? CreateLeaf(NamedType type, bool isNonNull, Type clrType, string place, List<string> faults)
    {
        if (type is EnumType enumType)
        {
            return clrType == typeof(string) ? new EnumNameWriter(isNonNull, enumType) : CreateEnum(enumType, isNonNull, clrType, place, faults);
        }

        if (scalars.TryGetValue(type.Name, out var codec))
        {
            return clrType == codec.ClrType ? Make(typeof(ScalarWriter<>), [clrType], isNonNull, codec)
                : CreateText(isNonNull, clrType);
        }

        return type.Name switch
        {
            "String" => CreateText(isNonNull, clrType),
            "Boolean" when clrType == typeof(bool) => new BooleanWriter(isNonNull),
            "ID" => CreateId(isNonNull, clrType),
            "Int" => CreateInt(isNonNull, clrType),
            "Float" => CreateFloat(isNonNull, clrType),
            _ => null,
        };
    }

    private static object? CreateText(bool isNonNull, Type clrType) =>
        clrType == typeof(string) ? new PlainTextWriter(isNonNull)
        : clrType == typeof(byte[]) ? new Utf8TextWriter(isNonNull)
        : null;

    private static object? CreateEnum(EnumType type, bool isNonNull, Type clrType, string place, List<string> faults)
    {
        if (EnumNames.ValuesByName(type, clrType, place, faults) is not { } values)
        {
            return null;
        }

        var names = (System.Collections.IDictionary)Make(typeof(Dictionary<,>), [clrType, typeof(NameToken)]);
        foreach (var (name, value) in values)
        {
            names[value] = new NameToken($"\"{name}\"");
        }

        return Make(typeof(EnumWriter<>), [clrType], isNonNull, type, names);
    }

    private static object? CreateId(bool isNonNull, Type clrType) =>
        clrType == typeof(string) ? new PlainTextWriter(isNonNull)
        : clrType == typeof(int) || clrType == typeof(long) || clrType == typeof(Guid) ? Make(typeof(NumberIdWriter<>), [clrType], isNonNull)
        : null;

    private static object? CreateInt(bool isNonNull, Type clrType) => Type.GetTypeCode(clrType) switch
    {
        _ when clrType.IsEnum => null,
        TypeCode.Int32 => new IntWriter(isNonNull),
        TypeCode.Int64 => new LongWriter(isNonNull),
        TypeCode.Int16 => new ConvertedWriter<short, int>(isNonNull, value => value, new IntWriter(isNonNull)),
        TypeCode.Byte => new ConvertedWriter<byte, int>(isNonNull, value => value, new IntWriter(isNonNull)),
        _ => null,
    };

    private static object? CreateFloat(bool isNonNull, Type clrType) => Type.GetTypeCode(clrType) switch
    {
        _ when clrType.IsEnum => null,
        TypeCode.Double => new FloatWriter(isNonNull),
        TypeCode.Single => new ConvertedWriter<float, double>(isNonNull, value => double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), new FloatWriter(isNonNull)),
        TypeCode.Decimal => new DecimalWriter(isNonNull),
        TypeCode.Int32 => new ConvertedWriter<int, double>(isNonNull, value => value, new FloatWriter(isNonNull)),
        TypeCode.Int64 => new ConvertedWriter<long, double>(isNonNull, value => value, new FloatWriter(isNonNull)),
        _ => null,
    };
}
