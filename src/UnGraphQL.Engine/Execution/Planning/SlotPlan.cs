using UnGraphQL.Engine.Execution.Fetching;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>One step of a place: fields of several concrete types that are selected alike and have the same resolver share it.</summary>
/// <param name="field">Of one of the types; what the step needs is alike in all.</param>
internal sealed class SlotPlan(int index, FieldPlan field, Step step, bool[] servedTypes)
{
    public int Index { get; } = index;

    public FieldPlan Field { get; } = field;

    public Step Step { get; } = step;

    /// <summary>The place below; <see cref="Place.None"/> for a leaf.</summary>
    public Place ChildPlace => Field.Child ?? Place.None;

    public bool Serves(int type) => servedTypes[type];
}
