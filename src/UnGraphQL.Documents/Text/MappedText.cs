using System.Collections.Immutable;
using System.Text;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Text;

/// <summary>
/// A text with white space collapsed and marks left out, that knows where each of its characters stands in the source.
/// A space stands for all the white space it was made from and is mapped to the first of it.
/// </summary>
internal sealed class MappedText
{
    public static readonly MappedText Empty = new("", []);

    private const int LongestMark = 3;

    private readonly ImmutableArray<int> _offsets;

    public MappedText(string value, ImmutableArray<int> offsets)
    {
        Value = value;
        _offsets = offsets;
    }

    public string Value { get; }

    public int Length => Value.Length;

    /// <summary>From the first to the last character in the source; empty for an empty text.</summary>
    public TextSpan Span => Length == 0 ? default : new TextSpan(_offsets[0], _offsets[^1] + 1);

    /// <summary>Offset in the source of the character at <paramref name="index"/>.</summary>
    public int SourceOffset(int index) => _offsets[index];

    /// <summary>Index of the first character that stands at or after an offset in the source; the length when none does.</summary>
    public int IndexAt(int sourceOffset)
    {
        var (low, high) = (0, Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _offsets[middle] < sourceOffset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public MappedText Slice(int start) => Slice(start, Length);

    /// <summary>The part from <paramref name="start"/> to before <paramref name="end"/>, without white space at its edges.</summary>
    public MappedText Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Value[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Value[end - 1]))
        {
            end--;
        }

        return new MappedText(Value[start..end], _offsets[start..end]);
    }

    /// <summary>This text and the next, with a space between unless this ends in a hyphen that joins a word, or the script has no spaces.</summary>
    /// <param name="isApart">They are lines of their own and not one line broken in two.</param>
    public MappedText Join(MappedText next, bool isApart = false)
    {
        if (Length == 0 || next.Length == 0)
        {
            return Length == 0 ? next : this;
        }

        if (Value[^1] == MappedTextBuilder.SoftHyphen)
        {
            return new MappedText(Value[..^1] + next.Value, _offsets.RemoveAt(Length - 1).AddRange(next._offsets));
        }

        return (isApart ? EndsInWordHyphen(Value) : IsGlued(Value, next.Value))
            ? new MappedText(Value + next.Value, _offsets.AddRange(next._offsets))
            : new MappedText($"{Value} {next.Value}", _offsets.Add(_offsets[^1] + 1).AddRange(next._offsets));
    }

    /// <summary>As <see cref="Join(MappedText, bool)"/>, of many texts at once.</summary>
    public static MappedText Join(IEnumerable<MappedText> texts)
    {
        var value = new StringBuilder();
        var offsets = ImmutableArray.CreateBuilder<int>();
        var end = "";
        foreach (var text in texts.Where(t => t.Length > 0))
        {
            if (end.EndsWith(MappedTextBuilder.SoftHyphen))
            {
                value.Length--;
                offsets.RemoveAt(offsets.Count - 1);
            }
            else if (value.Length > 0 && !IsGlued(end, text.Value))
            {
                value.Append(' ');
                offsets.Add(offsets[^1] + 1);
            }

            value.Append(text.Value);
            offsets.AddRange(text._offsets);
            var kept = Math.Min(LongestMark + 1, value.Length);
            end = value.ToString(value.Length - kept, kept);
        }

        return new MappedText(value.ToString(), offsets.ToImmutable());
    }

    /// <summary>This text without the characters of some spans, which must be in order and apart.</summary>
    public MappedText Without(IEnumerable<TextSpan> spans)
    {
        var builder = new MappedTextBuilder();
        var position = 0;
        foreach (var span in spans)
        {
            builder.Append(this, position, span.Start);
            position = span.End;
        }

        builder.Append(this, position, Length);
        return builder.ToText();
    }

    /// <summary>Whether two texts that a line end parted go together without a space.</summary>
    public static bool IsGlued(string before, string next) => EndsInWordHyphen(before) || IsUnspaced(before, next);

    // Chinese has no spaces to break a line at, neither around numbers. What is no longer than the mark of a note stands apart.
    private static bool IsUnspaced(string before, string next) =>
        before.Length > LongestMark && next.Length > 0 && (TextWidth.IsSign(before[^1]) || TextWidth.IsSign(next[0]))
        && !char.IsAsciiLetter(before[^1]) && !char.IsAsciiLetter(next[0]);

    // "intra- et" stands inside a line and keeps its space; at a line end every hyphen after a letter joins.
    public static bool EndsInWordHyphen(string text) => text.Length > 1 && text[^1] is '-' or '\u2011' && char.IsLetterOrDigit(text[^2]);

    public override string ToString() => Value;
}
