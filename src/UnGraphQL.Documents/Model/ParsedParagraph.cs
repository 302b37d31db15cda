using System.Collections.Immutable;

namespace UnGraphQL.Documents.Model;

/// <summary>A paragraph, heading or table, or (as a child) a lettered or numbered item of one.</summary>
public sealed record ParsedParagraph
{
    /// <summary><c>pp1</c>, <c>op14</c>, <c>op14.a</c>, <c>n73</c>, <c>na</c>, <c>t1</c>, <c>s2</c>, <c>h1</c>, <c>tab1</c>; in an annex <c>annex1.op3</c>.</summary>
    public required string Address { get; init; }

    public required ParagraphKind Kind { get; init; }

    /// <summary>
    /// Printed number without its dot (<c>14</c>, <c>II</c>), null when unnumbered. For an item, and for a paragraph that has a letter for its
    /// number, the printed label: <c>(a)</c>, <c>a)</c>.
    /// </summary>
    public string? Number { get; init; }

    /// <summary>As it stands before the words: a number with its dot, a label as it is. Null when unnumbered.</summary>
    public string? NumberSign => Number is [.., var last] ? (char.IsLetterOrDigit(last) ? Number + "." : Number) : null;

    /// <summary>Opening words that carry the paragraph, as printed but for white space: <c>Recalling also</c>.</summary>
    public string? OpeningPhrase { get; init; }

    /// <summary>Language-neutral code of the opening words in capitals: RECALL, TAKE_NOTE.</summary>
    public string? Action { get; init; }

    /// <summary>Without number, footnote marks, markup and furniture; white space collapsed.</summary>
    public required string Text { get; init; }

    /// <summary>Headings the paragraph stands under, outermost first, each with its printed number: <c>II. Cooperation …</c>.</summary>
    public ImmutableArray<string> Section { get; init; } = [];

    /// <summary>From its first word (number included) to its last in the source; furniture that breaks it lies inside.</summary>
    public required TextSpan Span { get; init; }

    public ImmutableArray<ParsedParagraph> Children { get; init; } = [];
}
