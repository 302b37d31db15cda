using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Introspection;

/// <summary>GraphQL spec 4.2.3, The __Field Type.</summary>
[Resolvers("__Field")]
internal static class FieldResolvers
{
    public static IReadOnlyList<InputValue> Args(FieldDefinition field, bool includeDeprecated) => InputValueResolvers.Listed(field.Arguments, includeDeprecated);

    public static bool IsDeprecated(FieldDefinition field) => field.DeprecationReason is not null;
}
