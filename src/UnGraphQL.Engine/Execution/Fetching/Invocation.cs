using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Planning;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Fetching;

/// <summary>What a resolver gets besides its parents: one field of one request.</summary>
internal sealed class Invocation(RequestContext context, FieldPlan plan, object?[] arguments, GraphQLError? error)
{
    private Selection? _selection;

    /// <summary>In the order of the parameters that are arguments, as their CLR types.</summary>
    public object?[] Arguments { get; } = arguments;

    public Selection Selection => _selection ??= new PlacedSelection(plan.Child ?? Place.None, context);

    public CancellationToken CancellationToken => context.CancellationToken;

    public Schema Schema => context.Schema;

    /// <summary>The arguments could not be coerced: the field is an error at each of its positions.</summary>
    public GraphQLError? Error { get; } = error;

    /// <exception cref="InvalidOperationException">The services do not have it.</exception>
    public T Service<T>() => (T)(context.Services.GetService(typeof(T)) ?? throw new InvalidOperationException($"A resolver asks for {typeof(T)}, which is not among the services of the request."));
}
