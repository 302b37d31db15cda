using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// Finds the notes that stand last on their pages: lines that begin with numbers in a row, each called in the text above them. The rule over them is mostly drawn,
/// and tools that take text from pages leave it out.
/// </summary>
internal sealed partial class FootNotes
{
    private readonly SourceText _source;
    private readonly LanguagePack _pack;

    // By line number, and whether a note begins there
    private readonly Dictionary<int, bool> _lines = [];

    private FootNotes(SourceText source, LanguagePack pack) => (_source, _pack) = (source, pack);

    public static FootNotes Find(SourceText source, LanguagePack pack)
    {
        var notes = new FootNotes(source, pack);
        var last = 0;
        foreach (var page in PageLines.Of(source))
        {
            last = notes.Mark(page, last) ?? last;
        }

        return notes;
    }

    /// <summary>Whether a line is of a note.</summary>
    public bool Contains(SourceLine line) => _lines.ContainsKey(line.Number);

    /// <summary>Whether a note begins with a line.</summary>
    public bool Opens(SourceLine line) => _lines.GetValueOrDefault(line.Number);

    /// <summary>The first line of a note, and those of the notes below it.</summary>
    /// <param name="Line">Its index.</param>
    private sealed record Row(int Line, int Number, Row? Next)
    {
        public int Length { get; } = Next is null ? 1 : Next.Length + 1;

        public IEnumerable<Row> All => Next is null ? [this] : Next.All.Prepend(this);
    }

    /// <summary>The number of the last note of a page; null when none is found.</summary>
    private int? Mark(PageLines page, int last)
    {
        var calls = new NoteCalls();
        for (var i = page.Start; i < page.End; i++)
        {
            calls.Add(TextOf(i), i);
        }

        var rows = Rows(page, calls).Where(row => row.Number == last + 1 || (calls.IsSure(row.Number, row.Line) && (row.Number == 1 || row.Number > last))).Where(row => IsFoot(row, page, calls));
        if (rows.OrderByDescending(row => row.Number == last + 1).ThenByDescending(row => row.Length).FirstOrDefault() is not { } found)
        {
            return null;
        }

        var openings = found.All.Select(row => row.Line).ToHashSet();
        for (var i = found.Line; i < page.End; i++)
        {
            _lines.Add(i + 1, openings.Contains(i));
        }

        return found.Number + found.Length - 1;
    }

    /// <summary>Of each number the longest row that begins with it; of two, the lower one.</summary>
    private Dictionary<int, Row>.ValueCollection Rows(PageLines page, NoteCalls calls)
    {
        var rows = new Dictionary<int, Row>();
        for (var i = page.End - 1; i > page.Start; i--)
        {
            if (NumberAt(i, page, calls) is { } number)
            {
                var row = new Row(i, number, rows.GetValueOrDefault(number + 1));
                rows[number] = rows.GetValueOrDefault(number) is { } lower && lower.Length >= row.Length ? lower : row;
            }
        }

        return rows.Values;
    }

    /// <summary>The number of the note that may begin with a line.</summary>
    private int? NumberAt(int index, PageLines page, NoteCalls calls)
    {
        if (Opening().Match(TextOf(index)) is not { Success: true } match || (match.Groups["bracket"].Success && !_pack.HasBracketedMarks))
        {
            return null;
        }

        var number = int.Parse(RaisedDigits.Lower(match.Groups["number"].Value), CultureInfo.InvariantCulture);
        var hasText = match.Groups["text"].Success || (index + 1 < page.End && !_source.Lines[index + 1].IsBlank && !FurniturePatterns.PageNumber().IsMatch(TextOf(index + 1)));
        return hasText && (calls.IsSure(number, index) || (calls.Has(number, index) && !match.Groups["inner"].Success)) ? number : null;
    }

    // An empty line or a rule stands above the notes, unless their marks are sure. Below them stand neither paragraphs nor the meeting.
    private bool IsFoot(Row row, PageLines page, NoteCalls calls)
    {
        var above = row.Line - 1;
        while (above >= page.Start && _source.Lines[above].IsBlank)
        {
            above--;
        }

        var isApart = above < row.Line - 1 || IsRule(above) || row.All.All(r => calls.IsSure(r.Number, r.Line));
        return isApart && above >= page.Start && !Enumerable.Range(page.Start, above - page.Start).Any(IsRule) && !Enumerable.Range(row.Line, page.End - row.Line).Any(IsNoNote);
    }

    private bool IsRule(int index) => FurniturePatterns.Rule().IsMatch(TextOf(index));

    private bool IsNoNote(int index) => TextOf(index) is { Length: > 0 } text
        && (IsRule(index) || _pack.Lines.IsClosing(text) || (BodyPatterns.Number().IsMatch(text) && BodyPatterns.SentenceEnd().IsMatch(TextOf(index - 1))));

    private string TextOf(int index) => Folding.Marks(_source.Lines[index].Trimmed);

    // 3 Resolution 70/1.   3   (3) A/78/84.   [3] A/78/84.   and, where words of a paragraph may begin so, 3 1995 Review Conference …
    [GeneratedRegex(@"^(?:(?<bracket>\((?<number>\d{1,3})\))|\[(?<number>\d{1,3})\]|(?<number>\d{1,3})/?|(?<number>[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}))(?:$|\s+(?![-,;:.)])(?<text>(?<inner>[\p{Ll}\d])?))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Opening();
}
