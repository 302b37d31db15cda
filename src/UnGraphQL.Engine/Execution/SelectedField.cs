namespace UnGraphQL.Engine.Execution;

/// <summary>One selected field with its coerced arguments and what is selected below it.</summary>
public abstract class SelectedField
{
    public abstract string Name { get; }

    /// <summary>Empty for a leaf.</summary>
    public abstract Selection Selection { get; }

    /// <summary>The coerced argument; absent when neither given nor defaulted.</summary>
    public abstract Optional<T> Argument<T>(string name);
}
