using System.Diagnostics;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Binding;
using UnGraphQL.Engine.Execution.Fetching;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Execution.Planning;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution;

/// <summary>One execution: what was given, and the errors so far.</summary>
internal sealed class RequestContext(
    BoundSchema bound,
    OperationPlan plan,
    Source source,
    VariableValues variables,
    IServiceProvider services,
    EngineOptions options,
    CancellationToken cancellationToken)
{
    private readonly Invocation?[] _invocations = plan.ArgumentPlans == 0 ? [] : new Invocation?[plan.ArgumentPlans];
    private List<GraphQLError>? _errors;
    private int _dropped;
    private int _nodes;

    public Schema Schema => bound.Schema;

    public OperationPlan Plan { get; } = plan;

    public Source Source { get; } = source;

    public VariableValues Variables { get; } = variables;

    public IServiceProvider Services { get; } = services;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public int MaxResponseBytes => options.MaxResponseBytes;

    public InputBinders InputBinders => bound.InputBinders;

    /// <summary>In the order in which they came, capped.</summary>
    public IReadOnlyList<GraphQLError> Errors => _dropped == 0
        ? _errors ?? []
        : [.. _errors ?? [], LimitError.Of(LimitNames.Errors, options.MaxErrors, $"Too many errors; {_dropped} more are not listed.")];

    /// <summary>False when the error that comes next is only to be counted.</summary>
    public bool HasRoomForError()
    {
        if ((_errors?.Count ?? 0) < options.MaxErrors)
        {
            return true;
        }

        _dropped++;
        return false;
    }

    public void AddError(GraphQLError error) => (_errors ??= []).Add(error);

    /// <summary>The client gave up, the time is over or a limit is reached: no error of one field.</summary>
    public bool EndsRequest(Exception exception) =>
        exception is RequestAbortedException || (exception is OperationCanceledException && CancellationToken.IsCancellationRequested);

    /// <summary>Counts an object that a resolver of the field gave.</summary>
    /// <exception cref="RequestAbortedException">There are more than are allowed.</exception>
    public void CountNode(FieldPlan field)
    {
        if (++_nodes > options.MaxNodes)
        {
            var message = $"More than {options.MaxNodes} objects are returned, the last by \"{field.Coordinate}\".";
            throw new RequestAbortedException(LimitError.Of(LimitNames.Nodes, options.MaxNodes, message, field.Locations(Source).AsSpan()));
        }
    }

    /// <summary>What the client may read of it; anything but a <see cref="GraphQLException"/> is reported and masked.</summary>
    /// <exception cref="OperationCanceledException">The request has ended, and what was interrupted says so in its own way.</exception>
    public GraphQLError ToError(Exception exception)
    {
        if (exception is GraphQLException { Error: var error })
        {
            return error;
        }

        CancellationToken.ThrowIfCancellationRequested();
        return Mask(exception, options);
    }

    /// <summary>Null when the resolver takes nothing but its parent.</summary>
    public Invocation? InvocationOf(FieldPlan field) =>
        field.Arguments is { } arguments ? _invocations[arguments.Index] ??= CreateInvocation(field, arguments) : null;

    public static GraphQLError Mask(Exception exception, EngineOptions options)
    {
        var traceId = (Activity.Current is { IdFormat: ActivityIdFormat.W3C, TraceId: var current } ? current : ActivityTraceId.CreateRandom()).ToHexString();
        options.OnUnexpectedError?.Invoke(exception, traceId);
        return new GraphQLError("Unexpected error.") { Code = ErrorCodes.InternalServerError, Extensions = [new("traceId", traceId)] };
    }

    private Invocation CreateInvocation(FieldPlan field, ArgumentPlan arguments) =>
        new(this, field, arguments.Bind(Variables, out var error), error);
}
