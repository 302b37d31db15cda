using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>A place in a language version that calls a note. A mark printed twice calls it twice.</summary>
public sealed class FootnoteCall
{
    public long FootnoteId { get; set; }

    public Language Language { get; set; }

    /// <summary>0-based, in document order.</summary>
    public int Position { get; set; }

    public long ParagraphId { get; set; }

    /// <summary>In the text of the paragraph, UTF-16 units: the mark stands before it.</summary>
    public int Offset { get; set; }
}
