namespace UnGraphQL.Documents;

/// <summary>How sources are read.</summary>
public sealed record ReadOptions
{
    public static ReadOptions Default { get; } = new();

    /// <summary>The form that every source is taken for; null to recognise it from the content.</summary>
    public SourceForm? Form { get; init; }
}
