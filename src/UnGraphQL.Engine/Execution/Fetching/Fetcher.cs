using UnGraphQL.Engine.Execution.Planning;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.Telemetry;

namespace UnGraphQL.Engine.Execution.Fetching;

/// <summary>
/// Runs the steps of an operation breadth-first, one after another: those of a place in document order, for all its rows at once, then those
/// of the places below. Of a mutation each root field is fetched to its depth before the next begins (GraphQL spec 6.2.2).
/// </summary>
internal sealed class Fetcher(RequestContext context)
{
    private static readonly object RootRow = new();

    private readonly Queue<Frame> _frames = new();

    public async ValueTask<Frame> FetchAsync()
    {
        var root = new Frame(context.Plan.Root, capacity: 1);
        root.Add(RootRow, type: 0);
        foreach (var slot in root.Place.Slots)
        {
            await FetchAsync(root, slot).ConfigureAwait(false);
            if (context.Plan.Operation == OperationType.Mutation)
            {
                await DrainAsync().ConfigureAwait(false);
            }
        }

        await DrainAsync().ConfigureAwait(false);
        return root;
    }

    private async ValueTask DrainAsync()
    {
        while (_frames.TryDequeue(out var frame))
        {
            foreach (var slot in frame.Place.Slots)
            {
                await FetchAsync(frame, slot).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask FetchAsync(Frame frame, SlotPlan slot)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        var data = await RunAsync(frame, slot).ConfigureAwait(false);
        frame.Complete(slot, data);
        if (data is CompositeData { Child: { Count: > 0, Place.Slots.IsEmpty: false } child })
        {
            _frames.Enqueue(child);
        }
    }

    private async ValueTask<SlotData> RunAsync(Frame frame, SlotPlan slot)
    {
        var invocation = context.InvocationOf(slot.Field);
        if (invocation?.Error is { } error)
        {
            return new FailedData(error);
        }

        using var watch = StepWatch.Start(slot.Field, frame.Count);
        try
        {
            return await slot.Step.RunAsync(frame, slot, invocation!, context).ConfigureAwait(false); // A step without parameters needs no invocation.
        }
        catch (Exception exception) when (!context.EndsRequest(exception))
        {
            var failure = context.ToError(exception);
            watch.Fail(failure);
            return new FailedData(failure);
        }
    }
}
