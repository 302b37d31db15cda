using UnGraphQL.Engine.Execution.Planning;
using UnGraphQL.Engine.Execution.Writing;

namespace UnGraphQL.Engine.Execution.Fetching;

/// <summary>Keeps the values of a step for the writer.</summary>
internal abstract class Collector<T>
{
    public abstract SlotData Collect(IReadOnlyList<T> values, SlotPlan slot, RequestContext context);
}

internal sealed class LeafCollector<T>(ValueWriter<T> writer) : Collector<T>
{
    public override SlotData Collect(IReadOnlyList<T> values, SlotPlan slot, RequestContext context) => new LeafData<T>(values, writer);
}

internal sealed class CompositeCollector<T>(ShapeReader<T> reader) : Collector<T>
{
    public override SlotData Collect(IReadOnlyList<T> values, SlotPlan slot, RequestContext context)
    {
        var data = new CompositeData(slot, values.Count, context);
        for (var i = 0; i < values.Count; i++)
        {
            data.BeginParent();
            reader.Read(values[i], data);
        }

        return data;
    }
}
