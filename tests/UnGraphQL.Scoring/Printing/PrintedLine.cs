using System.Collections.Immutable;

namespace UnGraphQL.Scoring.Printing;

/// <summary>A paragraph, heading, item or row of a table as a page shows it, before it is set in a form.</summary>
internal sealed record PrintedLine(PrintedLineKind Kind, ImmutableArray<PrintedRun> Runs)
{
    /// <summary>Number or label with its punctuation: <c>14.</c>, <c>(a)</c>; null when there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Of an item: 1 and more.</summary>
    public int Depth { get; init; }

    /// <summary>Of the row of a table.</summary>
    public ImmutableArray<ImmutableArray<PrintedRun>> Cells { get; init; } = [];

    public IEnumerable<PrintedNote> Notes => Runs.Concat(Cells.SelectMany(c => c)).Select(r => r.Note).OfType<PrintedNote>();

    public bool IsEmpty => Label is null && Cells.IsEmpty && Runs.All(r => r.Note is null && string.IsNullOrWhiteSpace(r.Text));
}
