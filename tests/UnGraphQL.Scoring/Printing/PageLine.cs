using System.Collections.Immutable;

namespace UnGraphQL.Scoring.Printing;

/// <summary>A line of a page.</summary>
/// <param name="Indent">In characters from the left margin of the text.</param>
/// <param name="Block">The printed line it belongs to counts from 0; lines of one block are not set apart.</param>
internal sealed record PageLine(string Text, int Indent, int Block)
{
    /// <summary>An empty line is set before it.</summary>
    public bool IsSetApart { get; init; }

    /// <summary>Set to the right.</summary>
    public bool IsRight { get; init; }

    /// <summary>Number or label in its own column; null below the first line of a block.</summary>
    public string? Label { get; init; }

    public ImmutableArray<PrintedNote> Notes { get; init; } = [];
}
