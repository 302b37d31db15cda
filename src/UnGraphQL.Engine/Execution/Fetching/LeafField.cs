using UnGraphQL.Engine.Execution.Writing;

namespace UnGraphQL.Engine.Execution.Fetching;

/// <summary>A pure leaf: read from the row while writing.</summary>
internal abstract class LeafField
{
    public abstract bool Write(object row, Invocation invocation, ResponseWriter writer);
}

internal sealed class PropertyLeaf<TRow, T>(Func<TRow, T> read, ValueWriter<T> valueWriter) : LeafField
{
    public override bool Write(object row, Invocation invocation, ResponseWriter writer) => valueWriter.Write(read((TRow)row), writer);
}

internal sealed class ResolvedLeaf<TRow, T>(Func<TRow, Invocation, T> resolve, ValueWriter<T> valueWriter) : LeafField
{
    public override bool Write(object row, Invocation invocation, ResponseWriter writer) => valueWriter.Write(resolve((TRow)row, invocation), writer);
}
