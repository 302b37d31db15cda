namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>What a request's body may take.</summary>
internal sealed record BodyLimits(int MaxBytes, TimeSpan Timeout);
