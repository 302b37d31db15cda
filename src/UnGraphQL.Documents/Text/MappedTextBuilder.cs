using System.Collections.Immutable;
using System.Text;

namespace UnGraphQL.Documents.Text;

/// <summary>Collects characters of a source into a <see cref="MappedText"/>, collapsing white space and leaving out invisible marks on the way.</summary>
internal sealed class MappedTextBuilder
{
    /// <summary>Where a word may be parted. It shows only at the end of a line.</summary>
    public const char SoftHyphen = '\u00AD';

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<int>.Builder _offsets = ImmutableArray.CreateBuilder<int>();
    private int _space = -1;
    private int _softHyphen = -1;

    /// <summary>Length of what was collected, without white space still waiting for a word.</summary>
    public int Length => _text.Length;

    /// <summary>White space, or a mark that shows nothing.</summary>
    public static bool IsUnseen(char character) => char.IsWhiteSpace(character) || IsInvisible(character);

    public static MappedText Collapse(string source, int start, int end)
    {
        var builder = new MappedTextBuilder();
        builder.Append(source, start, end);
        return builder.ToText();
    }

    public void Append(string source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Append(source[i], i);
        }
    }

    public void Append(MappedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Append(text.Value[i], text.SourceOffset(i));
        }
    }

    public void Append(char character, int offset)
    {
        if (char.IsWhiteSpace(character))
        {
            _space = _space < 0 ? offset : _space;
            return;
        }

        if (character == SoftHyphen)
        {
            _softHyphen = offset;
            return;
        }

        if (IsInvisible(character) || (IsJoiner(character) && !(_text.Length > 0 && ArabicScript.IsLetter(_text[^1]))))
        {
            return;
        }

        if (PresentationForms.Expand(character) is { } letters)
        {
            foreach (var letter in letters)
            {
                Append(letter, offset);
            }

            return;
        }

        if (_space < 0 && Accents.IsAccent(character) && _text.Length > 0 && Accents.Compose(_text[^1], character) is { } composed)
        {
            _text[^1] = composed;
            return;
        }

        // A word parted at the end of a line goes on without a space.
        if (_space >= 0 && _text.Length > 0 && _softHyphen < 0)
        {
            _text.Append(' ');
            _offsets.Add(_space);
        }

        _space = -1;
        _softHyphen = -1;
        _text.Append(character);
        _offsets.Add(offset);
    }

    // Marks of direction, which Arabic texts and tools set around numbers, and spaces of no width
    private static bool IsInvisible(char character) =>
        character is (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200B' or '\u2060' or '\uFEFF';

    // Only what stands between other letters than Arabic ones says nothing.
    private static bool IsJoiner(char character) => character is '\u200C' or '\u200D';

    /// <summary>A soft hyphen at the end is kept for the text that is joined to this one.</summary>
    public MappedText ToText()
    {
        if (_softHyphen >= 0 && _text.Length > 0)
        {
            _text.Append(SoftHyphen);
            _offsets.Add(_softHyphen);
            _softHyphen = -1;
        }

        return new(_text.ToString(), _offsets.ToImmutable());
    }
}
