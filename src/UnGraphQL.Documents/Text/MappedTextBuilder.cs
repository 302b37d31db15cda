namespace UnGraphQL.Documents.Text;

/// <summary>Collects characters of a source into a <see cref="MappedText"/>, collapsing white space and leaving out invisible marks on the way.</summary>
internal sealed class MappedTextBuilder
{
    /// <summary>Where a word may be parted. It shows only at the end of a line.</summary>
    public const char SoftHyphen = '\u00AD';

    // Characters that are taken as they are wherever they stand: nearly all.
    private static readonly bool[] IsPlain = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => IsTakenAsItIs((char)c))];

    // Side by side and not in builders: every character read passes here, some several times.
    private char[] _text = new char[64];
    private int[] _offsets = new int[64];
    private int _space = -1;
    private int _softHyphen = -1;

    /// <summary>Length of what was collected, without white space still waiting for a word.</summary>
    public int Length { get; private set; }

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
        if (IsPlain[character] || !IsTakenUp(character, offset))
        {
            // A word parted at the end of a line goes on without a space.
            if (_space >= 0 && Length > 0 && _softHyphen < 0)
            {
                Add(' ', _space);
            }

            _space = -1;
            _softHyphen = -1;
            Add(character, offset);
        }
    }

    /// <summary>A soft hyphen at the end is kept for the text that is joined to this one.</summary>
    public MappedText ToText()
    {
        if (_softHyphen >= 0 && Length > 0)
        {
            Add(SoftHyphen, _softHyphen);
            _softHyphen = -1;
        }

        return new(new string(_text, 0, Length), [.. _offsets.AsSpan(0, Length)]);
    }

    /// <summary>White space waits for a word, an accent joins its letter, a joined form comes apart, and a mark that nobody sees goes.</summary>
    private bool IsTakenUp(char character, int offset)
    {
        if (char.IsWhiteSpace(character))
        {
            _space = _space < 0 ? offset : _space;
            return true;
        }

        if (character == SoftHyphen)
        {
            _softHyphen = offset;
            return true;
        }

        if (PresentationForms.Expand(character) is { } letters)
        {
            foreach (var letter in letters)
            {
                Append(letter, offset);
            }

            return true;
        }

        if (_space < 0 && Accents.IsAccent(character) && Length > 0 && Accents.Compose(_text[Length - 1], character) is { } composed)
        {
            _text[Length - 1] = composed;
            return true;
        }

        return IsInvisible(character) || (IsJoiner(character) && !(Length > 0 && ArabicScript.IsLetter(_text[Length - 1])));
    }

    private static bool IsTakenAsItIs(char character) =>
        !IsUnseen(character) && !IsJoiner(character) && !Accents.IsAccent(character) && character != SoftHyphen && PresentationForms.Expand(character) is null;

    private void Add(char character, int offset)
    {
        if (Length == _text.Length)
        {
            Array.Resize(ref _text, 2 * Length);
            Array.Resize(ref _offsets, 2 * Length);
        }

        (_text[Length], _offsets[Length]) = (character, offset);
        Length++;
    }

    // Marks of direction, which Arabic texts and tools set around numbers, and spaces of no width
    private static bool IsInvisible(char character) =>
        character is (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200B' or '\u2060' or '\uFEFF';

    // Only what stands between other letters than Arabic ones says nothing.
    private static bool IsJoiner(char character) => character is '\u200C' or '\u200D';
}
