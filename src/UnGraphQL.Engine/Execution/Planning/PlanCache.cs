using UnGraphQL.Engine.Execution.Binding;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>
/// Operations by document and name, and their plans by mask of conditions, the least recently used dropped first. Documents with errors are
/// kept too; very long ones are not.
/// </summary>
internal sealed class PlanCache(BoundSchema bound, EngineOptions options)
{
    private const int MaxDocumentLength = 64 * 1024;
    private const int MaxNameLength = 256;

    private readonly OperationPreparer _preparer = new(bound.Schema, bound.InputTypes, options);
    private readonly LruCache<(DocumentHash, string?), PreparedOperation> _operations = new(options.PlanCacheSize);
    private readonly LruCache<(PreparedOperation, ulong), OperationPlan> _plans = new(options.PlanCacheSize);

    public int Operations => _operations.Count;

    public int Plans => _plans.Count;

    public PreparedOperation Operation(ReadOnlyMemory<byte> query, string? operationName)
    {
        var hash = DocumentHash.Of(query.Span);
        if (_operations.TryGet((hash, operationName), out var known))
        {
            return known;
        }

        var operation = _preparer.Prepare(query, operationName, hash);
        if (query.Length <= MaxDocumentLength && operationName is null or { Length: <= MaxNameLength })
        {
            _operations.Set((hash, operationName), operation);
        }

        return operation;
    }

    /// <exception cref="Errors.GraphQLException">The operation exceeds a limit.</exception>
    public OperationPlan Plan(PreparedOperation operation, ulong mask)
    {
        if (_plans.TryGet((operation, mask), out var known))
        {
            return known;
        }

        // An operation without errors has all its parts.
        var collector = new FieldCollector(bound.Schema, operation.Fragments, operation.Conditions!, mask);
        var plan = new PlanCompiler(bound, collector, new ExpansionLimits(options, operation.Source!), operation.Source!).Compile(operation.Operation!, operation.RootType!);
        _plans.Set((operation, mask), plan);
        return plan;
    }
}
