namespace UnGraphQL.Engine.Language;

/// <summary>What a document may cost to read. Beyond a limit the parser stops with <c>LIMIT_EXCEEDED</c>.</summary>
public sealed record ParserOptions
{
    /// <summary>Nesting allowed whatever <see cref="MaxNesting"/> says, so that no walk over a tree runs out of stack.</summary>
    public const int NestingCeiling = 200;

    /// <summary>For text of our own, as the schema: no limit on tokens.</summary>
    public static ParserOptions Trusted { get; } = new();

    public int MaxTokens { get; init; } = int.MaxValue;

    /// <summary>Selection sets, list and object values and list types inside each other.</summary>
    public int MaxNesting { get; init; } = NestingCeiling;

    internal int EffectiveNesting => Math.Min(MaxNesting, NestingCeiling);
}
