using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents;

/// <summary>The documents of a source, or why it was refused whole.</summary>
/// <param name="Documents">Empty when refused.</param>
/// <param name="Refusal">One plain sentence with place and reason; null when the source was read.</param>
public sealed record ReadResult(ImmutableArray<ParsedDocument> Documents, string? Refusal)
{
    /// <summary>English name of the language of a source that was refused because it is none of the six; null otherwise.</summary>
    public string? OtherLanguage { get; init; }
}
