using System.Globalization;
using System.Runtime.CompilerServices;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Writing;

/// <summary>Text as it is: String, ID, and custom scalars whose resolver returns the served text.</summary>
internal sealed class PlainTextWriter(bool isNonNull) : ValueWriter<string?>(isNonNull)
{
    public override bool Write(string? value, ResponseWriter writer)
    {
        if (value is null)
        {
            return WriteNull(writer);
        }

        writer.Buffer.WriteString(value);
        return true;
    }
}

/// <summary>Text that a resolver returns as the bytes of well-formed UTF-8, as a database keeps it.</summary>
internal sealed class Utf8TextWriter(bool isNonNull) : ValueWriter<byte[]?>(isNonNull)
{
    public override bool Write(byte[]? value, ResponseWriter writer)
    {
        if (value is null)
        {
            return WriteNull(writer);
        }

        writer.Buffer.WriteString(value);
        return true;
    }
}

internal sealed class BooleanWriter(bool isNonNull) : ValueWriter<bool>(isNonNull)
{
    public override bool Write(bool value, ResponseWriter writer)
    {
        writer.Buffer.Write(value ? "true"u8 : "false"u8);
        return true;
    }
}

internal sealed class IntWriter(bool isNonNull) : ValueWriter<int>(isNonNull)
{
    public override bool Write(int value, ResponseWriter writer)
    {
        writer.Buffer.WriteNumber(value);
        return true;
    }
}

/// <summary>An Int from a wider CLR type (GraphQL spec 3.5.1: outside 32 bits is an execution error).</summary>
internal sealed class LongWriter(bool isNonNull) : ValueWriter<long>(isNonNull)
{
    public override bool Write(long value, ResponseWriter writer)
    {
        if (value is < int.MinValue or > int.MaxValue)
        {
            return WriteFailed(writer, string.Create(CultureInfo.InvariantCulture, $"Int cannot represent non 32-bit signed integer value: {value}"));
        }

        writer.Buffer.WriteNumber(value);
        return true;
    }
}

internal sealed class FloatWriter(bool isNonNull) : ValueWriter<double>(isNonNull)
{
    public override bool Write(double value, ResponseWriter writer)
    {
        if (!double.IsFinite(value))
        {
            return WriteFailed(writer, string.Create(CultureInfo.InvariantCulture, $"Float cannot represent non numeric value: {value}"));
        }

        writer.Buffer.WriteNumber(value);
        return true;
    }
}

internal sealed class DecimalWriter(bool isNonNull) : ValueWriter<decimal>(isNonNull)
{
    public override bool Write(decimal value, ResponseWriter writer)
    {
        writer.Buffer.WriteNumber(value);
        return true;
    }
}

/// <summary>An ID from a whole number: served as a string (GraphQL spec 3.5.5).</summary>
internal sealed class NumberIdWriter<T>(bool isNonNull) : ValueWriter<T>(isNonNull)
    where T : struct, IUtf8SpanFormattable
{
    public override bool Write(T value, ResponseWriter writer)
    {
        writer.Buffer.Write((byte)'"');
        writer.Buffer.WriteNumber(value);
        writer.Buffer.Write((byte)'"');
        return true;
    }
}

internal sealed class EnumWriter<T>(bool isNonNull, EnumType type, IReadOnlyDictionary<T, NameToken> names) : ValueWriter<T>(isNonNull)
    where T : struct, Enum
{
    private const int TableLength = 256;

    private readonly Dictionary<T, NameToken> _names = new(names);

    /// <summary>By the number of the value, for the small ones of an enum of integers; null for what has no name.</summary>
    private readonly NameToken?[] _table = TableOf(names);

    public override bool Write(T value, ResponseWriter writer)
    {
        var number = NumberOf(value);
        if ((uint)number < (uint)_table.Length && _table[number] is { } name)
        {
            writer.Buffer.Write(name);
            return true;
        }

        if (_names.TryGetValue(value, out var other))
        {
            writer.Buffer.Write(other);
            return true;
        }

        return WriteFailed(writer, $"Enum \"{type.Name}\" cannot represent value: \"{value}\"");
    }

    private static int NumberOf(T value) => Unsafe.SizeOf<T>() == sizeof(int) ? Unsafe.BitCast<T, int>(value) : -1;

    private static NameToken?[] TableOf(IReadOnlyDictionary<T, NameToken> names)
    {
        var table = new NameToken?[TableLength];
        foreach (var (value, name) in names.Where(pair => (uint)NumberOf(pair.Key) < TableLength))
        {
            table[NumberOf(value)] = name;
        }

        return table;
    }
}

/// <summary>An enum value that the resolver gives by its name.</summary>
internal sealed class EnumNameWriter(bool isNonNull, EnumType type) : ValueWriter<string?>(isNonNull)
{
    public override bool Write(string? value, ResponseWriter writer)
    {
        if (value is null)
        {
            return WriteNull(writer);
        }

        if (!type.ValuesByName.ContainsKey(value))
        {
            return WriteFailed(writer, $"Enum \"{type.Name}\" cannot represent value: \"{value}\"");
        }

        writer.Buffer.WriteString(value);
        return true;
    }
}

internal sealed class ScalarWriter<T>(bool isNonNull, ScalarCodec codec) : ValueWriter<T>(isNonNull)
{
    public override bool Write(T value, ResponseWriter writer)
    {
        if (value is null)
        {
            return WriteNull(writer);
        }

        writer.Buffer.WriteString(codec.Serialize(value));
        return true;
    }
}
