using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>The words of an internal reference in one language version.</summary>
public sealed class InternalReferenceText
{
    public long InternalReferenceId { get; set; }

    public Language Language { get; set; }

    public required string RawText { get; set; }

    /// <summary>In the text of the paragraph, item or note.</summary>
    public int SpanStart { get; set; }

    public int SpanEnd { get; set; }
}
