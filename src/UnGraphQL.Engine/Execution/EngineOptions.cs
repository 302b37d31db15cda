namespace UnGraphQL.Engine.Execution;

/// <summary>Limits and sizes, the same in every environment. Each limit is named in its error: <see cref="Errors.LimitNames"/>.</summary>
public sealed record EngineOptions
{
    /// <summary>Plans kept, least recently used dropped first.</summary>
    public int PlanCacheSize { get; init; } = 500;

    /// <summary>Lexical tokens of a document.</summary>
    public int MaxTokens { get; init; } = 4_000;

    /// <summary>Selection sets, values and types inside each other in the parser; never more than 200.</summary>
    public int MaxNesting { get; init; } = 64;

    /// <summary>Aliases in a document.</summary>
    public int MaxAliases { get; init; } = 50;

    /// <summary>Directives in a document.</summary>
    public int MaxDirectives { get; init; } = 50;

    /// <summary>Fragment definitions in a document.</summary>
    public int MaxFragments { get; init; } = 50;

    /// <summary>Fields compared with each other to see whether they merge.</summary>
    public int MaxComparisons { get; init; } = 100_000;

    /// <summary>So many lists of fields or types inside each other in introspection are too many.</summary>
    public int MaxIntrospectionLists { get; init; } = 3;

    /// <summary>Of validation, of the coercion of variables and of execution, each; one more says that there were more.</summary>
    public int MaxErrors { get; init; } = 50;

    /// <summary>Fields inside each other after fragments are expanded, introspection not counted.</summary>
    public int MaxSelectionDepth { get; init; } = 15;

    /// <summary>Fields after fragments are expanded and merged; one of an interface counts once for all its types.</summary>
    public int MaxFields { get; init; } = 1_000;

    /// <summary>Items that one slicing argument (<c>@listSize</c>) may ask for.</summary>
    public int MaxPageSize { get; init; } = 100;

    /// <summary>
    /// Static cost of the fields, each times the lists it stands in (<c>@cost</c>, <c>@listSize</c>). It reckons with every page full; what is
    /// really there is held by <see cref="MaxNodes"/>.
    /// </summary>
    public double MaxFieldCost { get; init; } = 500_000;

    /// <summary>Static cost of the objects that may be returned, each times the lists it stands in.</summary>
    public double MaxTypeCost { get; init; } = 100_000;

    /// <summary>Objects that the resolvers of one request return, those of introspection too, counted while fetching.</summary>
    public int MaxNodes { get; init; } = 20_000;

    /// <summary>Bytes of <c>data</c> in one response.</summary>
    public int MaxResponseBytes { get; init; } = 10_000_000;

    /// <summary>Of the execution of one request; what ran out of it gets an error with <c>data: null</c>.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Costly requests that work at a time; null for half of the processors, so that the others are left to those who ask little.</summary>
    public int? CostlyAtATime { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">Naming an option that allows nothing.</exception>
    internal void Check()
    {
        ReadOnlySpan<(double Value, string Name)> positive =
        [
            (PlanCacheSize, nameof(PlanCacheSize)), (MaxTokens, nameof(MaxTokens)), (MaxNesting, nameof(MaxNesting)), (MaxAliases + 1.0, nameof(MaxAliases)),
            (MaxDirectives + 1.0, nameof(MaxDirectives)), (MaxFragments + 1.0, nameof(MaxFragments)), (MaxComparisons, nameof(MaxComparisons)),
            (MaxIntrospectionLists, nameof(MaxIntrospectionLists)), (MaxErrors, nameof(MaxErrors)), (MaxSelectionDepth, nameof(MaxSelectionDepth)),
            (MaxFields, nameof(MaxFields)), (MaxPageSize, nameof(MaxPageSize)), (MaxFieldCost, nameof(MaxFieldCost)), (MaxTypeCost, nameof(MaxTypeCost)),
            (MaxNodes, nameof(MaxNodes)), (MaxResponseBytes, nameof(MaxResponseBytes)), (CostlyAtATime ?? 1, nameof(CostlyAtATime)),
            (Timeout == System.Threading.Timeout.InfiniteTimeSpan ? 1 : Timeout.TotalMilliseconds, nameof(Timeout)),
        ];
        foreach (var (value, name) in positive)
        {
            if (!(value > 0))
            {
                throw new ArgumentOutOfRangeException(name, $"The option {name} of the engine allows nothing.");
            }
        }
    }

    /// <summary>Called with every exception that is masked from the client, and the trace id that the client gets in its place.</summary>
    public Action<Exception, string>? OnUnexpectedError { get; init; }
}
