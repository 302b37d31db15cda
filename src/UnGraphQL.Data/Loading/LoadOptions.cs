namespace UnGraphQL.Data.Loading;

public sealed record LoadOptions
{
    public static LoadOptions Default { get; } = new();

    /// <summary>Derives every held source anew with the present readers, after the paths given.</summary>
    public bool Again { get; init; }

    /// <summary>Larger files are refused unread. Documents with pictures have some twenty million bytes; the largest official XML has two.</summary>
    public long MaxFileBytes { get; init; } = 64L << 20;
}
