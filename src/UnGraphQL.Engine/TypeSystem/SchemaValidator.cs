using UnGraphQL.Engine.TypeSystem.Rules;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>Type Validation of GraphQL spec 3, beyond what linking already demands.</summary>
internal static class SchemaValidator
{
    public static void Validate(Schema schema, SchemaFaults faults)
    {
        NameRules.Validate(schema, faults);
        MemberRules.Validate(schema, faults);
        ImplementationRules.Validate(schema, faults);
        DefaultValueRules.Validate(schema, faults);
        InputObjectCycleRules.Validate(schema, faults);
        DirectiveCycleRules.Validate(schema, faults);
        AppliedDirectiveRules.Validate(schema, faults);
    }
}
