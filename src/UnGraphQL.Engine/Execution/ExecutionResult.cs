using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Execution;

/// <summary>A response as UTF-8 JSON in a pooled buffer; dispose it when written.</summary>
public sealed class ExecutionResult : IDisposable
{
    private readonly IDisposable? _buffer;

    /// <param name="buffer">Holds the bytes until it is disposed.</param>
    public ExecutionResult(ReadOnlyMemory<byte> json, IDisposable? buffer = null)
    {
        Json = json;
        _buffer = buffer;
    }

    /// <summary>The whole response map: <c>errors</c> first when there are any, then <c>data</c>.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>True when execution did not begin, so that there is no <c>data</c> (GraphQL spec 7.1.6, Request Errors).</summary>
    public bool IsRequestError { get; init; }

    public int ErrorCount => Errors.Count;

    /// <summary>Static cost of the fields; 0 when execution did not begin.</summary>
    public double FieldCost { get; init; }

    /// <summary>Static cost of the objects; 0 when execution did not begin.</summary>
    public double TypeCost { get; init; }

    /// <summary>One of <see cref="Errors.LimitNames"/>: the first limit that the request exceeded; null when it kept them all.</summary>
    public string? ExceededLimit { get; init; }

    /// <summary>Null when the document did not tell.</summary>
    public OperationType? Operation { get; init; }

    public string? OperationName { get; init; }

    /// <summary>SHA-256 of the document in hexadecimal.</summary>
    public required string DocumentHash { get; init; }

    internal IReadOnlyList<GraphQLError> Errors { get; init; } = [];

    public void Dispose() => _buffer?.Dispose();
}
