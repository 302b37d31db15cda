using System.Text.Json;

namespace UnGraphQL.Engine.Execution;

/// <summary>A well-formed request (GraphQL over HTTP, Request Parameters).</summary>
/// <param name="Query">The document as UTF-8.</param>
/// <param name="Variables">A JSON object; undefined when there are none.</param>
public sealed record GraphQLRequest(ReadOnlyMemory<byte> Query, string? OperationName = null, JsonElement Variables = default)
{
    /// <summary>Whether a mutation is allowed; GET requests say no.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Whether the response is to tell the static cost of the operation, as <c>extensions.cost</c>.</summary>
    public bool ReportCost { get; init; }

    /// <summary>
    /// Called on another thread when the request is cancelled or out of time while it is executed; never after that. Stops what waits for no
    /// token, as a statement of a database that runs on the thread that asks.
    /// </summary>
    public Action? Interrupt { get; init; }
}
