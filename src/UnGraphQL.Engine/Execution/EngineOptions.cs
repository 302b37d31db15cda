namespace UnGraphQL.Engine.Execution;

/// <summary>Limits and sizes. Each limit is named in its error (<c>extensions.limit</c>).</summary>
public sealed record EngineOptions
{
    /// <summary>Plans kept, least recently used dropped first.</summary>
    public int PlanCacheSize { get; init; } = 500;

    /// <summary>Lexical tokens of a document.</summary>
    public int MaxTokens { get; init; } = 4_000;

    /// <summary>Selection sets, values and types inside each other in the parser.</summary>
    public int MaxNesting { get; init; } = 64;

    /// <summary>Of validation, of the coercion of variables and of execution, each; one more says that there were more.</summary>
    public int MaxErrors { get; init; } = 50;

    /// <summary>Fields inside each other after fragments are expanded, introspection not counted.</summary>
    public int MaxSelectionDepth { get; init; } = 15;

    /// <summary>Fields after fragments are expanded and merged; one of an interface counts once for all its types.</summary>
    public int MaxFields { get; init; } = 1_000;

    /// <summary>Of the execution of one request; what ran out of it gets an error with <c>data: null</c>.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Called with every exception that is masked from the client, and the trace id that the client gets in its place.</summary>
    public Action<Exception, string>? OnUnexpectedError { get; init; }
}
