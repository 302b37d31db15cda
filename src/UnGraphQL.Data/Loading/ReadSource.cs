using System.Collections.Immutable;
using UnGraphQL.Documents;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>A source that was read, or why not, or that need not be.</summary>
/// <param name="Path">For the report.</param>
/// <param name="Name">File name without folders.</param>
/// <param name="Position">In the order given.</param>
/// <param name="Length">Of the source, even when its bytes are not kept.</param>
/// <param name="Bytes">Empty when refused or unchanged.</param>
/// <param name="Documents">Empty when refused or unchanged.</param>
/// <param name="Refusal">One plain sentence; null when it was read or need not be.</param>
/// <param name="IsUnchanged">Held, and derived by the present readers.</param>
internal sealed record ReadSource(
    string Path,
    string Name,
    int Position,
    long Length,
    byte[] Bytes,
    string Sha256,
    ImmutableArray<ParsedDocument> Documents,
    string? Refusal = null,
    bool IsUnchanged = false)
{
    /// <summary>The form that it was said to have; null when its content decided.</summary>
    public SourceForm? Form { get; init; }

    /// <summary>Held already and read again, not one of the files given.</summary>
    public bool IsFromCollection { get; init; }

    /// <summary>English name of its language when it was refused for it; null otherwise.</summary>
    public string? OtherLanguage { get; init; }
}
