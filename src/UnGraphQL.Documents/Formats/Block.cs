using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>What a reader of a raw form yields: a stretch of text that the form sets apart, before anyone asks what it is.</summary>
internal sealed record Block(BlockKind Kind, MappedText Text)
{
    /// <summary>In the source, markup included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Empty lines before it.</summary>
    public int BlankLines { get; init; }

    /// <summary>The end of a page stands before it, so that its empty lines say nothing.</summary>
    public bool OpensPage { get; init; }

    /// <summary>Set apart from the block before only by a forced line break.</summary>
    public bool IsBrokenLine { get; init; }

    /// <summary>Footnote marks that the form shows as such.</summary>
    public ImmutableArray<NoteMark> Marks { get; init; } = [];

    /// <summary>Italic and bold runs in <see cref="Text"/>.</summary>
    public ImmutableArray<TextSpan> Emphasis { get; init; } = [];

    /// <summary>All of it is bold.</summary>
    public bool IsStrong { get; init; }

    /// <summary>The mark of a note where the form keeps it apart from the text; null where it stands in it.</summary>
    public string? Marker { get; init; }

    /// <summary>The form shows every mark, so that no digit of the text need be taken for one.</summary>
    public bool ShowsMarks { get; init; }

    /// <summary>Of a text in wrapped lines: what its first line says of the place it has in its paragraph.</summary>
    public LineFit FirstLine { get; init; }

    /// <summary>Of a text in wrapped lines: columns that were left on its last line; null where that is not known.</summary>
    public int? RoomLeft { get; init; }

    /// <summary>The text with apostrophes, dashes and spaces made plain; offsets are those of <see cref="Text"/>.</summary>
    public string Folded { get; } = Folding.Marks(Text.Value);

    /// <summary>The words the form shows in italics or bold at the very start, when they are not the whole block; else null.</summary>
    public string? OpeningRun => Emphasis is [{ Start: 0 } run, ..] && run.End < Text.Length ? Text.Value[..run.End] : null;

    /// <summary>This block with the next appended, its marks and emphasis moved along.</summary>
    /// <param name="isApart">As in <see cref="MappedText.Join(MappedText, bool)"/>.</param>
    public Block Join(Block next, bool isApart = false)
    {
        var text = Text.Join(next.Text, isApart);
        var shift = text.Length - next.Text.Length;
        return new Block(Kind, text)
        {
            Span = new TextSpan(Span.Start, next.Span.End),
            BlankLines = BlankLines,
            OpensPage = OpensPage,
            IsBrokenLine = IsBrokenLine,
            Marks = [.. Marks, .. next.Marks.Select(m => m with { Offset = m.Offset + shift })],
            Emphasis = JoinRuns(Emphasis, [.. next.Emphasis.Select(e => new TextSpan(e.Start + shift, e.End + shift))], Text.Length),
            IsStrong = IsStrong && next.IsStrong,
            Marker = Marker,
            ShowsMarks = ShowsMarks && next.ShowsMarks,
            FirstLine = FirstLine,
            RoomLeft = next.RoomLeft,
        };
    }

    // A run that ends with its line and one that begins the next are one run over the line break.
    private static ImmutableArray<TextSpan> JoinRuns(ImmutableArray<TextSpan> first, ImmutableArray<TextSpan> second, int end) =>
        first is [.., var last] && second is [var next, ..] && last.End == end && next.Start <= end + 1
            ? [.. first[..^1], new TextSpan(last.Start, next.End), .. second[1..]]
            : [.. first, .. second];

    /// <summary>The part from <paramref name="start"/> on, as after a number or label.</summary>
    public Block From(int start)
    {
        var text = Text.Slice(start);
        var shift = Text.Length - text.Length;
        return new Block(Kind, text)
        {
            Span = Span,
            BlankLines = BlankLines,
            OpensPage = OpensPage,
            IsBrokenLine = IsBrokenLine,
            Marks = [.. Marks.Where(m => m.Offset >= shift).Select(m => m with { Offset = m.Offset - shift })],
            Emphasis = [.. Emphasis.Where(e => e.End > shift).Select(e => new TextSpan(Math.Max(0, e.Start - shift), e.End - shift))],
            IsStrong = IsStrong,
            ShowsMarks = ShowsMarks,
        };
    }
}
