using UnGraphQL.Engine.Execution.Binding;
using UnGraphQL.Engine.Telemetry;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>
/// Operations by document and name, and their plans by mask of conditions, the least recently used dropped first. Documents with errors are
/// kept too; very long ones are not.
/// </summary>
internal sealed class PlanCache(BoundSchema bound, EngineOptions options)
{
    private const int MaxDocumentLength = 64 * 1024;
    private const int MaxNameLength = 256;

    /// <summary>So that not even the largest documents that the limits allow fill the memory: bytes of all documents, fields of all plans.</summary>
    private const int MaxDocumentBytes = 2 * 1024 * 1024;
    private const int MaxFieldPlans = 100_000;

    private readonly OperationPreparer _preparer = new(bound.Schema, bound.InputTypes, options);
    private readonly LruCache<DocumentKey, PreparedOperation> _operations = new(options.PlanCacheSize, MaxDocumentBytes, DocumentKey.Comparer);
    private readonly LruCache<(PreparedOperation, ConditionMask), OperationPlan> _plans = new(options.PlanCacheSize, MaxFieldPlans);

    public int Operations => _operations.Count;

    public int Plans => _plans.Count;

    public PreparedOperation Operation(ReadOnlySpan<byte> query, string? operationName)
    {
        var isKnown = _operations.TryGet(new DocumentKey.Lookup(query, operationName), out var known);
        EngineTelemetry.CountLookup("documents", isKnown);
        if (known is not null)
        {
            return known;
        }

        var document = query.ToArray(); // The caller's buffer may be pooled.
        var operation = _preparer.Prepare(document, operationName);
        if (query.Length <= MaxDocumentLength && operationName is null or { Length: <= MaxNameLength })
        {
            _operations.Set(new DocumentKey(document, operationName), operation, document.Length);
        }

        return operation;
    }

    /// <exception cref="Errors.GraphQLException">The operation exceeds a limit.</exception>
    public OperationPlan Plan(PreparedOperation operation, ConditionMask mask)
    {
        var isKnown = _plans.TryGet((operation, mask), out var known);
        EngineTelemetry.CountLookup("plans", isKnown);
        if (known is not null)
        {
            return known;
        }

        using var phase = Phase.Start(Phase.Plan);

        // An operation without errors has all its parts.
        var collector = new FieldCollector(bound.Schema, operation.Fragments, operation.Conditions!, mask);
        var compiler = new PlanCompiler(bound, collector, new ExpansionLimits(options, operation.Source!), operation.Source!);
        var plan = compiler.Compile(operation.Operation!, operation.RootType!);
        _plans.Set((operation, mask), plan, plan.Fields);
        return plan;
    }
}
