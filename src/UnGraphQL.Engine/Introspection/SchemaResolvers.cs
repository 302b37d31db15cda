using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Introspection;

/// <summary>GraphQL spec 4.2.1, The __Schema Type.</summary>
[Resolvers("__Schema")]
internal static class SchemaResolvers
{
    public static IReadOnlyList<GraphQLType> Types(Schema schema) => schema.Types;

    public static GraphQLType QueryType(Schema schema) => schema.QueryType;

    public static GraphQLType? MutationType(Schema schema) => schema.MutationType;

    public static GraphQLType? SubscriptionType(Schema schema) => schema.SubscriptionType;
}
