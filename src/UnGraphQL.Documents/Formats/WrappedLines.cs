using System.Text.RegularExpressions;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// Tells the first line of a paragraph from those below it where nothing but their lengths does: first lines are indented, so that less stands on them, and the
/// line above one most often ends early. Learnt from the lines of a source that are certain. One instance per source.
/// </summary>
internal sealed partial class WrappedLines
{
    private const int FewestLines = 4;
    private const int FewestFirst = 2;
    private const int ShortestLine = 20;

    /// <summary>Share of the lines that must agree on a width in print and not in columns.</summary>
    private const double LessAgreement = 0.02;

    /// <summary>Columns by which a line may be wider or narrower in print than it is counted.</summary>
    private const int Slack = 2;

    /// <summary>Columns that an indent may take of a first line.</summary>
    private const int MostIndent = 10;

    private static readonly LineScale[] OtherScales = [LineScale.Typed, LineScale.Printed];

    private readonly LineScale _scale;
    private readonly LineMeasure? _inner;
    private readonly LineMeasure? _first;
    private readonly int _widest;

    /// <param name="openers">Numbers of the lines that begin with words that open a paragraph.</param>
    public WrappedLines(SourceText source, HashSet<int> openers)
    {
        var text = WithoutNotes(source).ToList();
        var broken = text.Zip(text.Skip(1), text.Take(1).Concat(text))
            .Where(p => p.First.Trimmed.Length >= ShortestLine && !p.Second.IsBlank && !HasEnd(p.First.Trimmed))
            .Select(p => new BrokenLine(p.First, p.Second.Trimmed, openers.Contains(p.First.Number), !p.Third.IsBlank && !HasEnd(p.Third.Trimmed)))
            .ToList();
        (_scale, _inner) = ScaleOf(broken);
        _widest = _inner?.Low ?? text.Select(l => LineRoom.LengthOf(l.Trimmed, _scale)).DefaultIfEmpty().Max();
        _first = WithSlack(LineMeasure.Learn([.. broken.Where(p => p.Opens && IsCertain(source, p.Line)).Select(p => p.Room(_scale))], FewestFirst));
        _inner = WithSlack(_inner);
    }

    // No table knows the widths of every type.
    private LineMeasure? WithSlack(LineMeasure? measure) => measure is null || _scale != LineScale.Printed ? measure : measure with { Low = measure.Low - Slack, High = measure.High + Slack };

    // The widths of a page agree best in the scale in which it was set.
    private static (LineScale Scale, LineMeasure? Inner) ScaleOf(List<BrokenLine> broken)
    {
        var inner = broken.Where(p => !p.Opens).ToList();
        var best = (Scale: LineScale.Fixed, Inner: MeasureOf(inner, LineScale.Fixed));
        foreach (var scale in best.Inner is null ? [] : OtherScales)
        {
            var measure = MeasureOf(inner, scale);
            best = measure?.Agreement > best.Inner!.Agreement + (scale == LineScale.Printed ? LessAgreement : 0) ? (scale, measure) : best; // not null, for then there is no other scale
        }

        return best;
    }

    private static LineMeasure? MeasureOf(List<BrokenLine> inner, LineScale scale) =>
        LineMeasure.Learn([.. inner.Where(p => p.IsInner).Select(p => p.Room(scale))], FewestLines) ?? LineMeasure.Learn([.. inner.Select(p => p.Room(scale))], FewestLines);

    // Notes are set in smaller type, so that more stands on a line.
    private static IEnumerable<SourceLine> WithoutNotes(SourceText source)
    {
        var (isNote, hasBegun) = (false, false);
        foreach (var line in source.Lines)
        {
            (isNote, hasBegun) = FurniturePatterns.Rule().IsMatch(line.Trimmed) ? (true, false) : (isNote && !(hasBegun && line.IsBlank), hasBegun || !line.IsBlank);
            if (!isNote)
            {
                yield return line;
            }
        }
    }

    // The line above has room even if it is a first line, with an indent before it.
    private bool IsCertain(SourceText source, SourceLine line) =>
        line.Number > 1 && source.Lines[line.Number - 2] is var above
        && !BareNumber().IsMatch(above.Trimmed) && (above.IsBlank || LineRoom.Of(above.Trimmed, line.Trimmed, _scale).Next <= _widest - MostIndent);

    /// <summary>Columns that were left on a line; null where that is not known. The spaces that tools set around the marks of notes count, so that it is no more than there was.</summary>
    /// <param name="isFirst">It may be the first of a paragraph.</param>
    public int? RoomOn(string line, bool isFirst) => (isFirst ? _first ?? (_inner is null ? null : _inner with { Low = _inner.Low - MostIndent }) : _inner)?.Low - _scale.Columns(line);

    /// <summary>Columns of what a line cannot be broken inside, as <see cref="RoomOn"/> counts them.</summary>
    public int FirstWord(string line) => LineRoom.FirstWord(line, _scale);

    /// <param name="below">The line below; null or empty when it does not stand on the same page.</param>
    public LineFit FitOf(string line, string? below)
    {
        if (_inner is null || _first is null)
        {
            return _first is not null && LineRoom.LengthOf(line, _scale) > _first.High ? LineFit.Inner : LineFit.Unknown;
        }

        var isWhole = string.IsNullOrEmpty(below) || HasEnd(line); // may be the last of its paragraph
        var room = isWhole ? new LineRoom(LineRoom.LengthOf(line, _scale), int.MaxValue) : LineRoom.Of(line, below!, _scale); // not null, for then it is whole
        return (_first.Fits(room), _inner.Fits(room)) switch
        {
            (true, false) => LineFit.First,
            (false, true) => LineFit.Inner,
            _ => LineFit.Unknown,
        };
    }

    // 1.   2 -   above its text, whose first line is shorter than others
    [GeneratedRegex(@"^\(?\w{1,3}(?:\.|\)|\s?-)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BareNumber();

    private static bool HasEnd(string line) => BodyPatterns.SentenceEnd().IsMatch(line);

    /// <summary>A line that the width of the page broke.</summary>
    /// <param name="Below">The line below it.</param>
    /// <param name="Opens">It begins with words that open a paragraph.</param>
    /// <param name="IsInner">It goes on with the line above it.</param>
    private sealed record BrokenLine(SourceLine Line, string Below, bool Opens, bool IsInner)
    {
        public LineRoom Room(LineScale scale) => LineRoom.Of(Line.Trimmed, Below, scale);
    }
}
