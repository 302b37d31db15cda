using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>A paragraph, item, heading or table of a work, under one address in all languages.</summary>
public sealed class Paragraph
{
    public long Id { get; set; }

    public long WorkId { get; set; }

    public required string Address { get; set; }

    public ParagraphKind Kind { get; set; }

    /// <summary>Number or label as the best language held prints it: <c>14</c>, <c>(a)</c>; null when unnumbered.</summary>
    public string? Label { get; set; }

    /// <summary>0-based position in document order, items included.</summary>
    public int Position { get; set; }

    public int Depth { get; set; }

    public long? ParentId { get; set; }

    /// <summary>False in annexes: <c>preambular</c>, <c>operative</c> and counts mean depth 0 of the main text.</summary>
    public bool IsMainText { get; set; }

    public OpeningAction? Action { get; set; }

    /// <summary>Bit <c>1 &lt;&lt; (int)language</c> for each text held.</summary>
    public int Languages { get; set; }
}
