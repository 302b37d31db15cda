using UnGraphQL.Data;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Logging;

/// <summary>One line for each operation that took its time. The hash leads to the document; neither its text nor a variable is told.</summary>
/// <param name="threshold">Operations that took as long are logged.</param>
internal sealed partial class SlowOperationLog(ILogger<SlowOperationLog> logger, TimeSpan threshold)
{
    public void Note(ExecutionResult result, UnGraphQLContext collection, TimeSpan elapsed)
    {
        if (elapsed >= threshold)
        {
            Slow(result.DocumentHash, result.OperationName, elapsed.TotalMilliseconds, result.FieldCost, result.TypeCost, collection.Statements, collection.Rows, result.ExceededLimit);
        }
    }

    [LoggerMessage(
        LogLevel.Warning,
        "Slow operation {DocumentHash} {OperationName}: {Elapsed:0.0} ms, field cost {FieldCost:0}, type cost {TypeCost:0}, {Statements} statements, {Rows} rows, limit exceeded: {Limit}")]
    private partial void Slow(string documentHash, string? operationName, double elapsed, double fieldCost, double typeCost, int statements, int rows, string? limit);
}
