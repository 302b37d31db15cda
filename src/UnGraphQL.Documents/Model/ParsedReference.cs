using System.Collections.Immutable;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Model;

/// <summary>A citation as written, with the symbol it means. Extraction never looks whether the target is held.</summary>
public sealed record ParsedReference
{
    /// <summary>The paragraph's or item's; in a note <c>fn2</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The words of the symbol or name as printed: <c>33/18</c>, <c>373 (2001)</c>.</summary>
    public required string Text { get; init; }

    /// <summary>In the text of the paragraph, item or footnote at <see cref="Address"/>.</summary>
    public required TextSpan Span { get; init; }

    public required ReferenceKind Kind { get; init; }

    public required ReferenceStatus Status { get; init; }

    /// <summary>Normal form; null for treaties, publications and instruments without a UN symbol, and when ambiguous.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>Part cited, outermost first, in the words of the text: <c>annex</c>, <c>sect. II</c>, <c>annexe, par. 4, al. 1)</c>.</summary>
    public string? Pinpoint { get; init; }

    /// <summary>Date the text gives for the target.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Date of a number beside it in its list that may be meant for it too; never one that the text gives for it. Null where <see cref="Date"/> is not.</summary>
    public DateOnly? InferredDate { get; init; }

    /// <summary>How the issuing body was found: <c>symbol</c>, <c>head</c>, <c>year</c>, <c>subject</c>, <c>possessive</c>, <c>document</c>, <c>link</c>, or <c>alias</c> for a name given to it in the document; null when nothing had to be found.</summary>
    public string? BodyRule { get; init; }

    /// <summary>What the text may mean when <see cref="Status"/> is ambiguous.</summary>
    public ImmutableArray<DocumentSymbol> Candidates { get; init; } = [];
}
