using System.Collections.Immutable;

namespace UnGraphQL.Data.Loading;

/// <summary>What became of one file.</summary>
/// <param name="Path">As given or found; for a held source derived anew, its name.</param>
/// <param name="Reason">Why it was refused, one plain sentence; null otherwise.</param>
/// <param name="Documents">Empty for one refused.</param>
public sealed record LoadedFile(string Path, LoadStatus Status, string? Reason, ImmutableArray<LoadedDocument> Documents)
{
    /// <summary>English name of the language of a file that was refused because it is none of the six; null otherwise.</summary>
    public string? OtherLanguage { get; init; }
}
