using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>The words of a reference in one language version.</summary>
public sealed class ReferenceMention
{
    public long CrossReferenceId { get; set; }

    public Language Language { get; set; }

    public required string RawText { get; set; }

    /// <summary>In the text of the paragraph, item or note.</summary>
    public int SpanStart { get; set; }

    public int SpanEnd { get; set; }
}
