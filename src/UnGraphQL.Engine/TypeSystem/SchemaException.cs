namespace UnGraphQL.Engine.TypeSystem;

/// <summary>The SDL or its binding to resolvers is wrong. Lists every fault with its place; stops the start.</summary>
public sealed class SchemaException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
