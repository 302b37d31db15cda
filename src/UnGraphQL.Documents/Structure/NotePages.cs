using System.Globalization;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

/// <summary>Where in the source a note can be called for the first time: on its own page, which begins below the notes of the page before.</summary>
internal sealed class NotePages
{
    /// <summary>What stands between two notes when no text does: page counter, symbol and title at most.</summary>
    private const int LongestFurniture = 600;

    /// <summary>Numbers of a run are below this.</summary>
    private const int LongestRun = 1000;

    private readonly List<(string Marker, TextSpan Page, int Run)> _notes = [];

    /// <param name="notes">With their markers.</param>
    public NotePages(IEnumerable<(Block Block, string Marker)> notes)
    {
        var (page, last, run, number) = (0, 0, 0, 0);
        foreach (var (block, marker) in notes.OrderBy(n => Start(n.Block)))
        {
            page = Start(block) - last > LongestFurniture ? last : page;
            run += Number(marker) is > 0 and var next && next <= number ? 1 : 0;
            number = Math.Max(Number(marker), 0);
            _notes.Add((marker, new TextSpan(page, Start(block)), run));
            last = Math.Max(last, Math.Max(block.Span.Start, block.Span.End));
        }
    }

    /// <summary>The place of a note among all, which grows where numbers begin anew; null when no note of that mark can be called from there.</summary>
    public int? OrderOf(string marker, int sourceOffset) =>
        Number(marker) is var number and > 0 && _notes.Find(n => n.Marker == marker && sourceOffset >= n.Page.Start && sourceOffset < n.Page.End) is { Marker: not null } note
            ? (note.Run * LongestRun) + number
            : null;

    /// <summary>Whether a note has a place that <see cref="OrderOf"/> gives.</summary>
    public bool Has(int order) => _notes.Exists(n => (n.Run * LongestRun) + Number(n.Marker) == order && order % LongestRun > 0);

    private static int Number(string marker) => int.TryParse(marker, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // A mark that was found below its note is joined with it all the same.
    private static int Start(Block block) => Math.Min(block.Span.Start, block.Span.End);
}
