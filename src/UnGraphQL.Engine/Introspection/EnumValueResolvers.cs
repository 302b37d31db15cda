using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Introspection;

/// <summary>GraphQL spec 4.2.5, The __EnumValue Type.</summary>
[Resolvers("__EnumValue")]
internal static class EnumValueResolvers
{
    public static bool IsDeprecated(EnumValue value) => value.DeprecationReason is not null;
}
