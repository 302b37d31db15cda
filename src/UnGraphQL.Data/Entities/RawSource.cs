using UnGraphQL.Documents;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>A file as it was given. Everything else is derived from it and can be derived again.</summary>
public sealed class RawSource
{
    public long Id { get; set; }

    /// <summary>Hexadecimal, lower case.</summary>
    public required string Sha256 { get; set; }

    /// <summary>File name without folders.</summary>
    public required string Name { get; set; }

    public SourceFormat Format { get; set; }

    /// <summary>The form that whoever loaded it said it has; null when its content decides.</summary>
    public SourceForm? Form { get; set; }

    /// <summary>UTC.</summary>
    public DateTime LoadedAt { get; set; }

    /// <summary>Reader version that derived what is served.</summary>
    public int ReaderVersion { get; set; }

    public int Length { get; set; }
}
