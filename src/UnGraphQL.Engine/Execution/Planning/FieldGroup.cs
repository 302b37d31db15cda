using System.Collections.Immutable;
using UnGraphQL.Engine.Execution.Binding;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>Fields of the document that merge into one response name of a place, for all concrete types where the same ones do.</summary>
internal sealed class FieldGroup(ImmutableArray<FieldNode> nodes, List<FieldGroup> siblings)
{
    private bool _isCounted;

    public ImmutableArray<FieldNode> Nodes { get; } = nodes;

    public List<SharedSlot> Shared { get; } = [];

    /// <summary>What is selected below, by the type that the fields return.</summary>
    public Dictionary<NamedType, Place> Children { get; } = [];

    public bool IsOf(List<FieldNode> candidate) => Nodes.Length == candidate.Count && Nodes.Zip(candidate).All(pair => ReferenceEquals(pair.First, pair.Second));

    /// <summary>True the first time it is asked.</summary>
    public bool IsNew() => !_isCounted && (_isCounted = true);

    public SharedSlot Add(BoundField field, Place? child, ArgumentPlan? arguments, int typeCount)
    {
        var slot = new SharedSlot(field, this, child, arguments, siblings.Sum(group => group.Shared.Count), typeCount);
        Shared.Add(slot);
        return slot;
    }
}

/// <summary>A slot while concrete types are still added to it.</summary>
internal sealed class SharedSlot(BoundField field, FieldGroup group, Place? child, ArgumentPlan? arguments, int index, int typeCount)
{
    private readonly bool[] _servedTypes = new bool[typeCount];
    private SlotPlan? _plan;

    public BoundField Field { get; } = field;

    public SlotPlan Plan => _plan ?? throw new InvalidOperationException("No concrete type was added.");

    public FieldPlan PlanFor(ObjectType parent, FieldDefinition definition, int typeIndex)
    {
        _servedTypes[typeIndex] = true;
        var plan = new FieldPlan(parent, definition, group.Nodes) { Slot = index, Arguments = arguments, Child = child };
        _plan ??= new SlotPlan(index, plan, Field.Step!.Value, _servedTypes); // A fetched field has a step.
        return plan;
    }
}
