using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>What the markup sets apart in a text, in document order, before scopes and addresses are known.</summary>
/// <param name="Content">Without the number.</param>
/// <param name="Number">As printed; null when the markup gives none.</param>
/// <param name="Depth">Of an item by the markup, from 1; else 0.</param>
/// <param name="Span">Number included.</param>
internal sealed record BodyPart(BodyPartKind Kind, InlineText Content, string? Number, int Depth, TextSpan Span)
{
    /// <summary>Of an item: the text with its label, for one that turns out to be none.</summary>
    public InlineText? Whole { get; init; }

    /// <summary>Opening words that the markup names; null when it names none.</summary>
    public string? Opener { get; init; }

    /// <summary>Set below a table in small print: its abbreviations and remarks.</summary>
    public bool IsTableNote { get; init; }

    public string Text => Content.Text.Text.Value;
}
