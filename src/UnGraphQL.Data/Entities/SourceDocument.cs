using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>A document that a source holds, served from it or kept beside a better source of the same work and language.</summary>
public sealed class SourceDocument
{
    public long SourceId { get; set; }

    /// <summary>0-based place among the documents of the source.</summary>
    public int Ordinal { get; set; }

    public long WorkId { get; set; }

    public Language Language { get; set; }
}
