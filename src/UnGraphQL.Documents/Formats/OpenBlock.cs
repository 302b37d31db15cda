using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>A block while its lines are gathered. They are joined once, so that a block of a hundred thousand lines takes no longer than its length.</summary>
internal sealed class OpenBlock(Block first)
{
    /// <summary>Length from which only the edges of what was gathered are kept for looking at.</summary>
    private const int Longest = 1000;

    private readonly List<Block> _lines = [first];

    public BlockKind Kind => first.Kind;

    public int BlankLines => first.BlankLines;

    /// <summary>As in <see cref="Block.RoomLeft"/>, of the last line gathered.</summary>
    public int? RoomLeft => _lines[^1].RoomLeft;

    /// <summary>What was gathered, with plain marks. Of a long text the middle may be missing: it begins and ends as the text does and is no shorter than a paragraph.</summary>
    public string Folded { get; private set; } = first.Folded;

    public void Add(Block line)
    {
        _lines.Add(line);
        var joined = MappedText.IsGlued(Folded, line.Folded) ? Folded + line.Folded : $"{Folded} {line.Folded}";
        Folded = joined.Length > 2 * Longest ? string.Concat(joined.AsSpan(0, Longest), joined.AsSpan(joined.Length - Longest)) : joined;
    }

    public Block Close() => _lines.Count == 1 ? first : new Block(Kind, MappedText.Join(_lines.Select(line => line.Text)))
    {
        Span = first.Span with { End = _lines[^1].Span.End },
        BlankLines = first.BlankLines,
        FirstLine = first.FirstLine,
        RoomLeft = _lines[^1].RoomLeft,
    };
}
