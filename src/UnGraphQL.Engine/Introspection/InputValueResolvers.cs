using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Introspection;

/// <summary>GraphQL spec 4.2.4, The __InputValue Type.</summary>
[Resolvers("__InputValue")]
internal static class InputValueResolvers
{
    /// <summary>As a GraphQL literal.</summary>
    public static string? DefaultValue(InputValue value) => value.DefaultValue is { } literal ? Printer.Print(literal) : null;

    public static bool IsDeprecated(InputValue value) => value.DeprecationReason is not null;

    internal static IReadOnlyList<InputValue> Listed(IReadOnlyList<InputValue> values, bool includeDeprecated) =>
        [.. values.Where(value => includeDeprecated || value.DeprecationReason is null)];
}
