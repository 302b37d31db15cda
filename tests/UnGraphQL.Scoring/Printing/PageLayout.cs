using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace UnGraphQL.Scoring.Printing;

/// <summary>Sets the lines of a document on pages: wraps them, and gives each page the notes called on it. One instance per document.</summary>
internal sealed partial class PageLayout
{
    private const int Width = 86;
    private const int FirstIndent = 6;
    private const int LinesOnPage = 50;

    /// <summary>Lines of headings in a row that can be kept with the text below.</summary>
    private const int MostKept = 12;
    private readonly PageStyle _style;
    private readonly List<Page> _pages = [new()];
    private readonly HashSet<(string, string)> _printed = [];

    // A heading stands on the page of the text below it.
    private readonly List<PageLine> _kept = [];
    private int _block;

    private PageLayout(PageStyle style) => _style = style;

    public static IReadOnlyList<Page> Set(PrintedDocument document, PageStyle style)
    {
        var layout = new PageLayout(style);
        foreach (var part in document.Parts)
        {
            layout.AddTitle(part);
            foreach (var line in part.Lines)
            {
                layout.Add(line);
            }
        }

        layout.Put([]);
        return layout._pages;
    }

    private void AddTitle(PrintedPart part)
    {
        var label = part.Number;
        foreach (var (title, i) in part.Titles.Select((t, i) => (t, i)))
        {
            if (part.Letter is { } letter && i == (part.Number is null ? 0 : 1))
            {
                _kept.Add(new PageLine(letter, 0, _block++) { IsSetApart = true });
            }

            _kept.AddRange(Lines(title with { Label = i == 0 ? label : null }, 0, 0, isSetApart: true));
        }

        if (part.Letter is { } last && part.Titles.Length <= (part.Number is null ? 0 : 1))
        {
            _kept.Add(new PageLine(last, 0, _block++) { IsSetApart = true });
        }
    }

    private void Add(PrintedLine line)
    {
        switch (line.Kind)
        {
            case PrintedLineKind.TableRow:
                Put([new PageLine(string.Concat(line.Cells.Select((c, i) => Marked(c).PadRight(i == 0 ? 50 : 14) + " ")).TrimEnd(), 0, _block++) { Notes = [.. line.Notes] }]);
                break;
            case PrintedLineKind.Closing:
                Put([new PageLine(Marked(line.Runs), 0, _block++) { IsRight = true, IsSetApart = _style.HasGaps }]);
                break;
            case PrintedLineKind.Heading:
                Keep(Lines(line, 0, 0, isSetApart: true));
                break;
            case PrintedLineKind.Item:
                PutParagraph([.. Lines(line, FirstIndent + ((line.Depth - 1) * 6), _style.HangsItems ? FirstIndent + (line.Depth * 6) : (line.Depth - 1) * 6, _style.HasGaps)]);
                break;
            default:
                PutParagraph([.. Lines(line, FirstIndent, 0, _style.HasGaps)]);
                break;
        }
    }

    private void Keep(IEnumerable<PageLine> heading)
    {
        if (_kept.Count > MostKept)
        {
            Put([]);
        }

        _kept.AddRange(heading);
    }

    // Neither the first line of a paragraph nor its last stands alone on a page.
    private void PutParagraph(ImmutableArray<PageLine> lines)
    {
        if (lines.Length < 4)
        {
            Put(lines);
            return;
        }

        Put(lines[..2]);
        foreach (var line in lines[2..^2])
        {
            Put([line]);
        }

        Put(lines[^2..]);
    }

    private IEnumerable<PageLine> Lines(PrintedLine line, int first, int rest, bool isSetApart)
    {
        var text = Marked(line.Runs);
        var label = line.Label is null ? 0 : line.Label.Length + 3;
        var block = _block++;
        var notes = new Queue<PrintedNote>(line.Notes);
        var wrapped = LineWrapper.Wrap(text, Width - first - label, Width - rest);
        for (var i = 0; i < wrapped.Count; i++)
        {
            yield return new PageLine(wrapped[i], i == 0 ? first : rest, block)
            {
                Label = i == 0 ? line.Label : null,
                IsSetApart = i == 0 && isSetApart,
                Notes = [.. Called(wrapped[i], notes, i == wrapped.Count - 1)],
            };
        }
    }

    // A raised mark stays with the word before it, even where a tool reads a space between.
    private string Marked(ImmutableArray<PrintedRun> runs) =>
        Mark().Replace(PrintedText.Write(runs, m => $"\uE000{m}\uE001"), m => _style.SpacesMarks ? $"\uE002{m.Value} " : m.Value).Replace(" \uE002", "\uE002", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Trim();

    // The marks are wrapped with their line, so that the notes come on the page of their call.
    private static IEnumerable<PrintedNote> Called(string line, Queue<PrintedNote> notes, bool isLast)
    {
        for (var marks = line.Count(c => c == '\uE000'); notes.Count > 0 && (marks > 0 || isLast); marks--)
        {
            yield return notes.Dequeue();
        }
    }

    // On one page, with the headings above.
    private void Put(ImmutableArray<PageLine> lines)
    {
        ImmutableArray<PageLine> together = [.. _kept, .. lines];
        _kept.Clear();
        var fresh = together.SelectMany(l => l.Notes).Where(n => n.Text.Length > 0 && !_printed.Contains((n.Marker, n.Text))).DistinctBy(n => (n.Marker, n.Text)).ToList();
        var height = together.Length + together.Count(l => l.IsSetApart) + fresh.Sum(Height);
        var limit = _pages.Count == 1 ? LinesOnPage - 20 : LinesOnPage;
        if (_pages[^1].Height + height > limit && _pages[^1].Lines.Count > 0)
        {
            _pages.Add(new Page());
        }

        _pages[^1].Lines.AddRange(together.Select(l => l with { Text = l.Text.Replace("\uE000", "", StringComparison.Ordinal).Replace("\uE001", "", StringComparison.Ordinal).Replace('\uE002', ' ') }));
        _pages[^1].Notes.AddRange(fresh);
        _pages[^1].Height += height;
        _printed.UnionWith(fresh.Select(n => (n.Marker, n.Text)));
    }

    private static int Height(PrintedNote note) => 1 + (note.Text.Length / Width);

    [GeneratedRegex(@"\uE000[^\uE001]*\uE001", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Mark();
}
