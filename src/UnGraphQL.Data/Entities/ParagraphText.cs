using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>The words of a paragraph in one language.</summary>
public sealed class ParagraphText
{
    public long ParagraphId { get; set; }

    public Language Language { get; set; }

    public required string Text { get; set; }

    /// <summary>Number or label as this language prints it: <c>(أ)</c>; null when unnumbered.</summary>
    public string? Label { get; set; }

    public string? OpeningPhrase { get; set; }

    /// <summary>Headings it stands under, outermost first, joined by line feeds; empty for none.</summary>
    public required string Section { get; set; }

    /// <summary>In the decoded source of the language version, UTF-16 units.</summary>
    public int SpanStart { get; set; }

    public int SpanEnd { get; set; }
}
