using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Planning;
using UnGraphQL.Engine.Execution.Writing;

namespace UnGraphQL.Engine.Execution.Fetching;

/// <summary>What a step fetched for the rows of a slot; ordinals count those rows.</summary>
internal abstract class SlotData
{
    public abstract bool Write(int ordinal, FieldPlan field, ResponseWriter writer);
}

/// <summary>The step failed as a whole: each position it was to fill has the error.</summary>
internal sealed class FailedData(GraphQLError error) : SlotData
{
    public override bool Write(int ordinal, FieldPlan field, ResponseWriter writer)
    {
        writer.Record(error);
        return writer.CompleteFailed(field.IsNonNull, writer.Buffer.Length);
    }
}

/// <summary>Leaves that a batch step or a root field returned.</summary>
internal sealed class LeafData<T>(IReadOnlyList<T> values, ValueWriter<T> valueWriter) : SlotData
{
    public override bool Write(int ordinal, FieldPlan field, ResponseWriter writer) => valueWriter.Write(values[ordinal], writer);
}
