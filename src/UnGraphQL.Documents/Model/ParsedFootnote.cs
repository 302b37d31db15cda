using System.Collections.Immutable;

namespace UnGraphQL.Documents.Model;

/// <summary>A footnote with every place it is called from.</summary>
public sealed record ParsedFootnote
{
    /// <summary><c>fn1</c>, in an annex <c>annex1.fn1</c>.</summary>
    public required string Address { get; init; }

    /// <summary>Printed mark: <c>1</c>, <c>*</c>.</summary>
    public required string Marker { get; init; }

    public required string Text { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>In document order. A mark printed twice calls the same note twice.</summary>
    public ImmutableArray<FootnoteAnchor> Anchors { get; init; } = [];
}
