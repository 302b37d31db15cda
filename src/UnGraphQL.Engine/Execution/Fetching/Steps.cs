using UnGraphQL.Engine.Execution.Planning;
using UnGraphQL.Engine.Execution.Writing;

namespace UnGraphQL.Engine.Execution.Fetching;

/// <summary>Fetches a slot for all its rows of one frame.</summary>
internal abstract class Step
{
    public abstract ValueTask<SlotData> RunAsync(Frame frame, SlotPlan slot, Invocation invocation, RequestContext context);
}

/// <summary>A property or pure resolver that gives objects: read row by row, so that one failing row fails alone.</summary>
internal sealed class PureStep<TRow, T>(Func<TRow, Invocation, T> resolve, ShapeReader<T> reader) : Step
{
    public override ValueTask<SlotData> RunAsync(Frame frame, SlotPlan slot, Invocation invocation, RequestContext context)
    {
        var rows = frame.RowsOf<TRow>(slot);
        var data = new CompositeData(slot, rows.Length, context);
        foreach (var row in rows)
        {
            data.BeginParent();
            try
            {
                reader.Read(resolve(row, invocation), data);
            }
            catch (Exception exception) when (!context.EndsRequest(exception))
            {
                data.ReplaceParent(context.ToError(exception));
            }
        }

        return new ValueTask<SlotData>(data);
    }
}

/// <summary>A pure resolver of leaves, row by row.</summary>
internal sealed class PureLeafStep<TRow, T>(Func<TRow, Invocation, T> resolve, ValueWriter<Result<T>> valueWriter) : Step
{
    public override ValueTask<SlotData> RunAsync(Frame frame, SlotPlan slot, Invocation invocation, RequestContext context) =>
        new(new LeafData<Result<T>>(Array.ConvertAll(frame.RowsOf<TRow>(slot), row => Resolve(row, invocation, context)), valueWriter));

    private Result<T> Resolve(TRow row, Invocation invocation, RequestContext context)
    {
        try
        {
            return new Result<T>(resolve(row, invocation));
        }
        catch (Exception exception) when (!context.EndsRequest(exception))
        {
            return new Result<T>(context.ToError(exception));
        }
    }
}

/// <summary>All rows, one call.</summary>
internal sealed class BatchStep<TRow, T>(Func<IReadOnlyList<TRow>, Invocation, ValueTask<IReadOnlyList<T>>> resolve, Collector<T> collector, string name) : Step
{
    public override async ValueTask<SlotData> RunAsync(Frame frame, SlotPlan slot, Invocation invocation, RequestContext context)
    {
        var rows = frame.RowsOf<TRow>(slot);
        if (rows.Length == 0)
        {
            return collector.Collect([], slot, context);
        }

        var values = await resolve(rows, invocation).ConfigureAwait(false);
        if (values is null || values.Count != rows.Length)
        {
            throw new InvalidOperationException($"Batch step {name} returned {(values is null ? "null" : $"{values.Count} results")} for {rows.Length} parents.");
        }

        return collector.Collect(values, slot, context);
    }
}

/// <summary>A field of a root type: no parent, one call.</summary>
internal sealed class RootStep<T>(Func<Invocation, ValueTask<T>> resolve, Collector<T> collector) : Step
{
    public override async ValueTask<SlotData> RunAsync(Frame frame, SlotPlan slot, Invocation invocation, RequestContext context)
    {
        var values = new T[frame.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = await resolve(invocation).ConfigureAwait(false);
        }

        return collector.Collect(values, slot, context);
    }
}
