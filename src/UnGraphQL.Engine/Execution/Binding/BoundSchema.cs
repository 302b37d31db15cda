using UnGraphQL.Engine.Execution.Costs;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>A schema with a member for every field.</summary>
internal sealed class BoundSchema(
    Schema schema,
    IReadOnlyDictionary<(ObjectType, FieldDefinition), BoundField> fields,
    TypeResolution typeResolution,
    InputBinders inputBinders,
    InputTypes inputTypes,
    CostDirectives costs)
{
    public Schema Schema { get; } = schema;

    public TypeResolution TypeResolution { get; } = typeResolution;

    public InputBinders InputBinders { get; } = inputBinders;

    public InputTypes InputTypes { get; } = inputTypes;

    public CostDirectives Costs { get; } = costs;

    public LiteralCoercion Literals { get; } = new(inputTypes);

    /// <summary>Null for <c>__typename</c>, which no member gives.</summary>
    public BoundField? Field(ObjectType parent, FieldDefinition definition) => fields.GetValueOrDefault((parent, definition));
}
