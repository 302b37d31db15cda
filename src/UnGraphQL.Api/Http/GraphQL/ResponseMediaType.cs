namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>How a response is written (GraphQL over HTTP, Media Types).</summary>
internal enum ResponseMediaType
{
    /// <summary><c>application/json</c>: 200 for every well-formed request.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status tells whether execution began.</summary>
    GraphQLResponse,
}
