using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Introspection;

/// <summary>The meta fields of the query root type (GraphQL spec 4.1 and 4.2).</summary>
internal static class MetaFieldResolvers
{
    public static Schema Schema(Schema schema) => schema;

    public static GraphQLType? Type(string name, Schema schema) => schema.TypesByName.GetValueOrDefault(name);
}
