using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Binding;
using UnGraphQL.Engine.Execution.Costs;
using UnGraphQL.Engine.Execution.Fetching;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Execution.Planning;
using UnGraphQL.Engine.Execution.Writing;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.Telemetry;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution;

/// <summary>Executes requests against one schema. Safe for concurrent use; one an application.</summary>
public sealed class RequestExecutor
{
    private readonly BoundSchema _bound;
    private readonly PlanCache _plans;
    private readonly VariableCoercion _variables;
    private readonly Deadlines _deadlines;
    private readonly CostlyTurns _turns;

    private RequestExecutor(BoundSchema bound, EngineOptions options)
    {
        _bound = bound;
        _plans = new PlanCache(bound, options);
        _variables = new VariableCoercion(bound.InputTypes, bound.Literals, options.MaxErrors);
        _deadlines = new Deadlines(options.Timeout);
        _turns = new CostlyTurns(options);
        Options = options;
    }

    public Schema Schema => _bound.Schema;

    public EngineOptions Options { get; }

    internal PlanCache Plans => _plans;

    /// <summary>Binds the schema and checks the binding.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option allows nothing.</exception>
    /// <exception cref="SchemaException">Naming every field without resolver or property and every resolver without field.</exception>
    public static RequestExecutor Create(Schema schema, SchemaBinding binding, EngineOptions? options = null)
    {
        options ??= new EngineOptions();
        options.Check();
        return new RequestExecutor(SchemaBinder.Bind(schema, binding), options);
    }

    /// <summary>Parses, validates and executes (GraphQL spec 6.1, ExecuteRequest); never throws for what a client sent.</summary>
    /// <param name="services">Gives the services that resolvers ask for by type, as the database context of the request.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled. Time that ran out is an error in the response.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(services);
        return EngineTelemetry.IsWatched ? WatchAsync(request, services, cancellationToken) : BeginAsync(request, services, cancellationToken);
    }

    private async ValueTask<ExecutionResult> WatchAsync(GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var watch = OperationWatch.Start();
        try
        {
            var result = await BeginAsync(request, services, cancellationToken).ConfigureAwait(false);
            watch.End(result);
            return result;
        }
        finally
        {
            watch.Dispose();
        }
    }

    /// <summary>A large request waits for its turn before it is looked at.</summary>
    private ValueTask<ExecutionResult> BeginAsync(GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken) =>
        CostlyTurns.IsLarge(request) ? RunInTurnAsync(request, services, cancellationToken) : RunAsync(request, services, hasTurn: false, cancellationToken);

    private async ValueTask<ExecutionResult> RunInTurnAsync(GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (await _turns.TakeAsync(cancellationToken).ConfigureAwait(false) is not { } turn)
        {
            return RequestError(new PreparedOperation { Hash = DocumentHash.Of(request.Query.Span) }, [TimeoutError()]);
        }

        using (turn)
        {
            return await RunAsync(request, services, hasTurn: true, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<ExecutionResult> RunAsync(GraphQLRequest request, IServiceProvider services, bool hasTurn, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var operation = _plans.Operation(request.Query.Span, request.OperationName);
        if (Check(operation, request) is { IsEmpty: false } faults)
        {
            return RequestError(operation, faults);
        }

        try
        {
            // An operation without errors has all its parts.
            List<GraphQLError> errors = [];
            if (_variables.CoerceVariableValues(operation.Variables!, operation.Source!, request.Variables, errors) is not { } variables)
            {
                return RequestError(operation, errors);
            }

            var plan = _plans.Plan(operation, operation.Conditions!.Evaluate(variables));
            var cost = plan.Cost.Check(variables, Options);
            if (hasTurn || !_turns.IsCostly(cost))
            {
                return await ExecuteAsync(operation, plan, variables, services, request, cost, cancellationToken).ConfigureAwait(false);
            }

            if (await _turns.TakeAsync(cancellationToken).ConfigureAwait(false) is not { } turn)
            {
                return Failed(operation, TimeoutError(), cost);
            }

            using (turn)
            {
                return await ExecuteAsync(operation, plan, variables, services, request, cost, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (GraphQLException exception)
        {
            return RequestError(operation, [exception.Error]);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return RequestError(operation, [RequestContext.Mask(exception, Options)]);
        }
    }

    private static ImmutableArray<GraphQLError> Check(PreparedOperation operation, GraphQLRequest request)
    {
        if (!operation.Errors.IsEmpty)
        {
            return operation.Errors;
        }

        if (request.QueriesOnly && operation.Operation!.Operation != OperationType.Query)
        {
            return [new GraphQLError("Only a query is allowed in this request.") { Code = ErrorCodes.BadRequest }];
        }

        return request.Variables.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object
            ? []
            : [new GraphQLError("Variables must be an object.") { Code = ErrorCodes.BadRequest }];
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(
        PreparedOperation operation,
        OperationPlan plan,
        VariableValues variables,
        IServiceProvider services,
        GraphQLRequest request,
        Cost cost,
        CancellationToken cancellationToken)
    {
        using var deadline = _deadlines.Start(cancellationToken);
        using var interrupt = request.Interrupt is { } stop ? deadline.Token.UnsafeRegister(static state => ((Action)state!)(), stop) : default; // The state is the action.
        var context = new RequestContext(_bound, plan, operation.Source!, variables, services, Options, deadline.Token); // An operation without errors has a source.
        var buffer = new ResponseBuffer(Options.MaxResponseBytes);
        try
        {
            var root = await FetchAsync(context).ConfigureAwait(false);
            return Result(operation, Write(context, root, buffer, request.ReportCost ? cost : null), context.Errors, cost);
        }
        catch (OperationCanceledException) when (deadline.Token.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            buffer.Dispose();
            return Failed(operation, TimeoutError(), cost);
        }
        catch (RequestAbortedException exception)
        {
            buffer.Dispose();
            return Failed(operation, exception.Error, cost);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    private static async ValueTask<Frame> FetchAsync(RequestContext context)
    {
        using var phase = Phase.Start(Phase.Fetch);
        return await new Fetcher(context).FetchAsync().ConfigureAwait(false);
    }

    private static ResponseBuffer Write(RequestContext context, Frame root, ResponseBuffer buffer, Cost? cost)
    {
        using var phase = Phase.Start(Phase.Write);
        return ResponseMap.Write(context, root, buffer, cost);
    }

    private GraphQLError TimeoutError()
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"The request took more than {Options.Timeout.TotalSeconds:0.###} seconds.");
        return LimitError.Of(LimitNames.Timeout, (int)Options.Timeout.TotalMilliseconds, message);
    }

    /// <summary>Execution had begun but gave nothing.</summary>
    private static ExecutionResult Failed(PreparedOperation operation, GraphQLError error, Cost cost) =>
        Result(operation, ResponseMap.WriteFailed(new ResponseBuffer(), error), [error], cost);

    private static ExecutionResult Result(PreparedOperation operation, ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors, Cost cost) => new(buffer.Written, buffer)
    {
        Errors = errors,
        FieldCost = cost.Field,
        TypeCost = cost.Type,
        ExceededLimit = LimitError.FirstName(errors),
        Operation = operation.Operation!.Operation,
        OperationName = operation.Operation.Name?.Value,
        DocumentHash = operation.Hash,
    };

    private static ExecutionResult RequestError(PreparedOperation operation, IReadOnlyList<GraphQLError> errors)
    {
        var buffer = ResponseMap.WriteRequestError(new ResponseBuffer(), errors);
        return new ExecutionResult(buffer.Written, buffer)
        {
            IsRequestError = true,
            Errors = errors,
            ExceededLimit = LimitError.FirstName(errors),
            Operation = operation.Operation?.Operation,
            OperationName = operation.Operation?.Name?.Value,
            DocumentHash = operation.Hash,
        };
    }
}
