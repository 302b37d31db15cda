using System.Collections.Immutable;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Binding;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>A selection set with everything merged into it: the fields of each concrete type, and the slots to fetch for them in document order.</summary>
internal sealed class Place(NamedType type, ImmutableArray<TypePlan> types, ImmutableArray<SlotPlan> slots, TypeResolution? typeResolution)
{
    public static Place None { get; } = new(null!, [], [], null); // A leaf has no rows whose type could be asked.

    public ImmutableArray<TypePlan> Types { get; } = types;

    public ImmutableArray<SlotPlan> Slots { get; } = slots;

    /// <summary>The index of the row's concrete type.</summary>
    /// <exception cref="InvalidOperationException">The row is of no possible type.</exception>
    public int TypeIndexOf(object row)
    {
        if (typeResolution is null)
        {
            return 0;
        }

        var concrete = typeResolution.Resolve(type, row);
        for (var i = 0; i < Types.Length; i++)
        {
            if (Types[i].Type == concrete)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"{concrete.Name} is not a possible type for {type.Name}.");
    }
}

/// <summary>The fields of one concrete type at a place, in the order of the response.</summary>
/// <param name="fault">An object of the type is this error instead, because its fields could not be collected.</param>
internal sealed class TypePlan(ObjectType type, FieldPlan[] fields, GraphQLError? fault = null)
{
    public ObjectType Type { get; } = type;

    public FieldPlan[] Fields { get; } = fields;

    public GraphQLError? Fault { get; } = fault;
}
