using System.Text.Json;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>What was sent, before it is known which document it asks for (GraphQL over HTTP, Request Parameters).</summary>
internal sealed record RequestParameters
{
    /// <summary>UTF-8; null when none was sent.</summary>
    public byte[]? Query { get; init; }

    /// <summary>Id of a trusted document; null when none was sent.</summary>
    public string? DocumentId { get; init; }

    public string? OperationName { get; init; }

    /// <summary>An object; undefined when there are none.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether the answer is to tell the cost of the operation (<c>GraphQL-Cost: report</c>).</summary>
    public bool ReportCost { get; init; }

    /// <summary>A GET request may not ask for a mutation.</summary>
    public bool QueriesOnly { get; init; }
}
