namespace UnGraphQL.Data.Loading;

public sealed record LoadOptions
{
    public static LoadOptions Default { get; } = new();

    /// <summary>Derives every held source anew with the present readers, after the paths given.</summary>
    public bool Again { get; init; }
}
