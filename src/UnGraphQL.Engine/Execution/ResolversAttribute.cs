namespace UnGraphQL.Engine.Execution;

/// <summary>
/// Marks a static class whose public methods resolve fields of the named types; a method <c>CitedBy</c> or <c>CitedByAsync</c> resolves
/// <c>citedBy</c>. An interface stands for every object type that implements it and has no resolver of its own for the field.
/// The first parameter tells the shape: <c>TRow parent</c> is a pure resolver, called once an object and never asynchronous;
/// <c>IReadOnlyList&lt;TRow&gt; parents</c> is a batch step, called once for all parents of that place and returning a list aligned with them
/// (or a task of it), each a <see cref="Result{T}"/> where a parent may fail alone; a field of a root type has neither. The other parameters are matched by name to arguments of the field, else by type to
/// <see cref="Selection"/>, <see cref="CancellationToken"/>, the schema or a service of the request. Each argument has its parameter; one that
/// may be null or absent has a nullable type, or <see cref="Optional{T}"/> where the difference matters.
/// Steps of a request never run at the same time.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ResolversAttribute(params string[] types) : Attribute
{
    public IReadOnlyList<string> Types { get; } = types;
}
