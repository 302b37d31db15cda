namespace UnGraphQL.Data.Search;

/// <summary>
/// Reads the words of a text one after another, the same way whether the text is indexed, asked for or shown. Chinese is not written in words:
/// each two neighbouring characters are one here, so that what is asked for is found wherever it stands, and the last character of a run is
/// one too, so that every character begins one.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private char[] _buffer = new char[64];
    private int _length;
    private int _next;

    public int Start { get; private set; }

    public int End { get; private set; }

    public WordKind Kind { get; private set; }

    /// <summary>Until the next call.</summary>
    public readonly ReadOnlySpan<char> Folded => _buffer.AsSpan(0, _length);

    /// <summary>False at the end of the text.</summary>
    public bool Read()
    {
        while (_next < _text.Length)
        {
            if (IdeographAt(_next) is var width and > 0)
            {
                ReadIdeographs(width);
                return true;
            }

            if (WordLetters.Fold(_text[_next]) == WordLetters.Separator)
            {
                _next++;
            }
            else if (ReadLetters())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Units of the ideograph that stands there; 0 for none.</summary>
    private readonly int IdeographAt(int index)
    {
        if (index >= _text.Length)
        {
            return 0;
        }

        // The rarer characters are all in planes 2 and 3.
        return WordLetters.Fold(_text[index]) == WordLetters.Ideograph ? 1
            : _text[index] is >= '\uD840' and <= '\uD8BF' && index + 1 < _text.Length && char.IsLowSurrogate(_text[index + 1]) ? 2
            : 0;
    }

    private void ReadIdeographs(int width)
    {
        var second = IdeographAt(_next + width);
        (Start, End) = (_next, _next + width + second);
        Kind = second == 0 ? WordKind.Ideograph : WordKind.Pair;
        _length = 0;
        foreach (var character in _text[Start..End])
        {
            Append(character);
        }

        _next += width;
    }

    /// <summary>False when what was read does not count as a word: marks without a letter, the article of <c>l'Assemblée</c>, the s of <c>State's</c>.</summary>
    private bool ReadLetters()
    {
        (Start, _length, Kind) = (_next, 0, WordKind.Letters);
        while (_next < _text.Length && WordLetters.Fold(_text[_next]) is var letter && letter is not (WordLetters.Separator or WordLetters.Ideograph))
        {
            if (letter != WordLetters.Ignored)
            {
                Append(letter);
                if (WordLetters.Second(_text[_next]) is var second and not WordLetters.Separator)
                {
                    Append(second);
                }
            }

            _next++;
        }

        End = _next;
        if (_length == 0 || IsElided() || IsPossessive())
        {
            return false;
        }

        DropArticle();
        return true;
    }

    private readonly bool IsElided() =>
        _next + 1 < _text.Length
        && WordLetters.IsApostrophe(_text[_next])
        && char.IsLetter(_text[_next + 1])
        && Folded is "l" or "d" or "j" or "n" or "s" or "c" or "m" or "t" or "qu";

    private readonly bool IsPossessive() =>
        Folded is "s" && Start > 1 && WordLetters.IsApostrophe(_text[Start - 1]) && char.IsLetterOrDigit(_text[Start - 2]);

    /// <summary>The Arabic article is written together with its word, and with the prepositions before it: الجمعية, والجمعية, للجمعية are all جمعية.</summary>
    private void DropArticle()
    {
        const int ShortestWord = 3;
        if (_buffer[0] is < '\u0621' or > '\u064A')
        {
            return;
        }

        var article = Folded.StartsWith("ال") || Folded.StartsWith("لل") ? 2
            : Folded is ['و' or 'ف' or 'ب' or 'ك', 'ا', 'ل', ..] or ['و', 'ل', 'ل', ..] ? 3
            : 0;
        if (article > 0 && _length - article >= ShortestWord)
        {
            Folded[article..].CopyTo(_buffer);
            _length -= article;
        }
    }

    private void Append(char character)
    {
        if (_length == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _length);
        }

        _buffer[_length++] = character;
    }
}
