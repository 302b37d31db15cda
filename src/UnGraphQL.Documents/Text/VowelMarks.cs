namespace UnGraphQL.Documents.Text;

/// <summary>Sets vowel signs behind their letters where a tool set them before: in a text in which none ends a word, or fewer than stand where none can: at the start of a word, or a shadda behind an alef.</summary>
internal static class VowelMarks
{
    private const char Shadda = '\u0651';

    public static void Restore(Span<char> text)
    {
        if (!AreTurned(text))
        {
            return;
        }

        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && IsSign(text[end]))
            {
                end++;
            }

            if (end > at && end < text.Length && ArabicScript.IsLetter(text[end]))
            {
                var letter = text[end];
                text[at..end].CopyTo(text[(at + 1)..]);
                text[at] = letter;
                at = end;
            }
        }
    }

    private static bool AreTurned(ReadOnlySpan<char> text)
    {
        var (first, last) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSign(text[i]))
            {
                var (follows, goesOn) = (i > 0 && ArabicScript.IsLetter(text[i - 1]), i + 1 < text.Length && ArabicScript.IsLetter(text[i + 1]));
                first += (!follows && goesOn && !IsSign(text[i + 1])) || (text[i] == Shadda && follows && IsAlef(text[i - 1])) ? 1 : 0;
                last += follows && !goesOn ? 1 : 0;
            }
        }

        return last == 0 || first > last;
    }

    private static bool IsAlef(char letter) => letter is 'ا' or 'أ' or 'إ' or 'آ';

    private static bool IsSign(char character) => ArabicScript.IsMark(character) && character != '\u0640';
}
