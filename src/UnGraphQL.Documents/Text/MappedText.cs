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

    /// <summary>This text and the next, with a space between unless this ends in a hyphen that joins a word.</summary>
    public MappedText Join(MappedText next)
    {
        if (Length == 0 || next.Length == 0)
        {
            return Length == 0 ? next : this;
        }

        return EndsInWordHyphen(Value)
            ? new MappedText(Value + next.Value, _offsets.AddRange(next._offsets))
            : new MappedText($"{Value} {next.Value}", _offsets.Add(_offsets[^1] + 1).AddRange(next._offsets));
    }

    /// <summary>As <see cref="Join(MappedText)"/>, of many texts at once.</summary>
    public static MappedText Join(IEnumerable<MappedText> texts)
    {
        var value = new StringBuilder();
        var offsets = ImmutableArray.CreateBuilder<int>();
        var end = "";
        foreach (var text in texts.Where(t => t.Length > 0))
        {
            if (value.Length > 0 && !EndsInWordHyphen(end))
            {
                value.Append(' ');
                offsets.Add(offsets[^1] + 1);
            }

            value.Append(text.Value);
            offsets.AddRange(text._offsets);
            end = value.ToString(Math.Max(0, value.Length - 2), Math.Min(2, value.Length));
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

    // "intra- et" stands inside a line and keeps its space; at a line end every hyphen after a letter joins.
    public static bool EndsInWordHyphen(string text) => text.Length > 1 && text[^1] is '-' or '\u2011' && char.IsLetterOrDigit(text[^2]);

    public override string ToString() => Value;
}
