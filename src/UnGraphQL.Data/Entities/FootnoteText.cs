using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

public sealed class FootnoteText
{
    public long FootnoteId { get; set; }

    public Language Language { get; set; }

    public required string Text { get; set; }

    public int SpanStart { get; set; }

    public int SpanEnd { get; set; }
}
