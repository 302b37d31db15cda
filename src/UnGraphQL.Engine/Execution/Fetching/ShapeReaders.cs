namespace UnGraphQL.Engine.Execution.Fetching;

/// <summary>Reads what a resolver returned at a composite place into the stream of its slot.</summary>
internal abstract class ShapeReader<T>
{
    public abstract void Read(T value, CompositeData data);
}

internal sealed class RowReader<T> : ShapeReader<T>
{
    public override void Read(T value, CompositeData data)
    {
        if (value is null)
        {
            data.AddNull();
        }
        else
        {
            data.AddRow(value);
        }
    }
}

internal sealed class NullableReader<T>(ShapeReader<T> inner) : ShapeReader<T?>
    where T : struct
{
    public override void Read(T? value, CompositeData data)
    {
        if (value is { } given)
        {
            inner.Read(given, data);
        }
        else
        {
            data.AddNull();
        }
    }
}

internal sealed class ResultReader<T>(ShapeReader<T> inner) : ShapeReader<Result<T>>
{
    public override void Read(Result<T> value, CompositeData data)
    {
        if (value.Error is { } error)
        {
            data.AddError(error);
        }
        else
        {
            inner.Read(value.Value!, data); // Null only where T takes it.
        }
    }
}

internal sealed class ListReader<TList, T>(ShapeReader<T> item) : ShapeReader<TList>
    where TList : IReadOnlyList<T>
{
    public override void Read(TList value, CompositeData data)
    {
        if (value is null)
        {
            data.AddNull();
            return;
        }

        var count = value.Count;
        data.AddList(count, item is RowReader<T>);
        for (var i = 0; i < count; i++)
        {
            item.Read(value[i], data);
        }
    }
}
