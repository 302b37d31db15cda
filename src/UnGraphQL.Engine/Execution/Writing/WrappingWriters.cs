namespace UnGraphQL.Engine.Execution.Writing;

internal sealed class NullableWriter<T>(bool isNonNull, ValueWriter<T> inner) : ValueWriter<T?>(isNonNull)
    where T : struct
{
    public override bool Write(T? value, ResponseWriter writer) => value is { } given ? inner.Write(given, writer) : WriteNull(writer);
}

internal sealed class ResultWriter<T>(bool isNonNull, ValueWriter<T> inner) : ValueWriter<Result<T>>(isNonNull)
{
    public override bool Write(Result<T> value, ResponseWriter writer)
    {
        if (value.Error is not { } error)
        {
            return inner.Write(value.Value!, writer); // Null only where T takes it.
        }

        writer.Record(error);
        return WriteFailed(writer, writer.Buffer.Length);
    }
}

/// <summary>A value of a narrower CLR type than its writer takes, as <see cref="short"/> to <see cref="int"/>.</summary>
internal sealed class ConvertedWriter<TFrom, TTo>(bool isNonNull, Func<TFrom, TTo> convert, ValueWriter<TTo> inner) : ValueWriter<TFrom>(isNonNull)
{
    public override bool Write(TFrom value, ResponseWriter writer) => inner.Write(convert(value), writer);
}

/// <summary>A list of leaves; a failed item of a non-null item type fails the list (GraphQL spec 6.4.4).</summary>
internal sealed class ListWriter<TList, T>(bool isNonNull, ValueWriter<T> item) : ValueWriter<TList>(isNonNull)
    where TList : IReadOnlyList<T>
{
    public override bool Write(TList value, ResponseWriter writer)
    {
        if (value is null)
        {
            return WriteNull(writer);
        }

        var start = writer.Buffer.Length;
        writer.Buffer.Write((byte)'[');
        writer.EnterList();
        var count = value.Count;
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                writer.Buffer.Write((byte)',');
            }

            writer.AtIndex(i);
            if (!item.Write(value[i], writer))
            {
                writer.LeaveList();
                return WriteFailed(writer, start);
            }
        }

        writer.LeaveList();
        writer.Buffer.Write((byte)']');
        return true;
    }
}
