namespace UnGraphQL.Api.Logging;

/// <summary>What the request log says of a GraphQL request.</summary>
/// <param name="Kind"><c>query</c> or another kind of operation; <c>unknown</c> when the document did not tell.</param>
internal sealed record OperationFacts(string Kind, string? Name, string DocumentHash, int ErrorCount);
