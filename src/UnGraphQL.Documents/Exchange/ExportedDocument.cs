using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Exchange;

/// <summary>A language version as it is given away, with where it comes from.</summary>
public sealed record ExportedDocument
{
    /// <summary>The symbol, else <c>sha256:</c> and the hash of the source.</summary>
    public required string Key { get; init; }

    public required ParsedDocument Document { get; init; }

    /// <summary>All language versions there are, this one among them.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>Name of the file that was read.</summary>
    public required string SourceName { get; init; }

    /// <summary>Of the bytes of that file, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime LoadedAt { get; init; }

    /// <summary>Paragraph that a reference leads to, for those of <see cref="ParsedDocument.References"/> with a pinpoint that is held, by their place there.</summary>
    public ImmutableDictionary<int, string> TargetAddresses { get; init; } = ImmutableDictionary<int, string>.Empty;
}
