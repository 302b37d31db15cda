using UnGraphQL.Engine.Execution.Writing;

namespace UnGraphQL.Engine.Execution.Fetching;

/// <summary>A pure leaf: reads the value from the row and writes it, in one compiled call; false as <see cref="ValueWriter{T}.Write"/>.</summary>
internal delegate bool LeafField(object row, Invocation? invocation, ResponseWriter writer);
