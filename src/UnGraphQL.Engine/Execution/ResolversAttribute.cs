namespace UnGraphQL.Engine.Execution;

/// <summary>
/// Marks a static class whose public methods resolve fields of the named object types; a method <c>CitedBy</c> resolves <c>citedBy</c>.
/// The first parameter tells the shape: <c>TRow parent</c> is a pure resolver, called once an object and never asynchronous;
/// <c>IReadOnlyList&lt;TRow&gt; parents</c> is a batch step, called once for all parents of that place and returning a list aligned with them;
/// neither is a root field. The other parameters are matched by name to arguments of the field, else by type to <see cref="Selection"/>,
/// <see cref="CancellationToken"/> or a service of the request.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ResolversAttribute(params string[] types) : Attribute
{
    public IReadOnlyList<string> Types { get; } = types;
}
