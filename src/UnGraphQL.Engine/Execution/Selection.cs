namespace UnGraphQL.Engine.Execution;

/// <summary>
/// What is selected below a field, so that a batch step reads no column nobody asked for. Fields left out by <c>@skip</c> and
/// <c>@include</c> are not in it; fields of every concrete type are.
/// </summary>
public abstract class Selection
{
    /// <summary>Whether the path of field names (not aliases) is selected below this field, as <c>("edges", "node", "text")</c>.</summary>
    public abstract bool Selects(params ReadOnlySpan<string> path);

    /// <summary>Every selection of the path: a field under two aliases, or with two sets of arguments, is there twice.</summary>
    public abstract IReadOnlyList<SelectedField> Find(params ReadOnlySpan<string> path);
}
