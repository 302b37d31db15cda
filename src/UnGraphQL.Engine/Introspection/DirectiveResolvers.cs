using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Introspection;

/// <summary>GraphQL spec 4.2.6, The __Directive Type.</summary>
[Resolvers("__Directive")]
internal static class DirectiveResolvers
{
    public static IReadOnlyList<InputValue> Args(DirectiveDefinition directive, bool includeDeprecated) =>
        InputValueResolvers.Listed(directive.Arguments, includeDeprecated);
}
