namespace UnGraphQL.Documents.Text;

/// <summary>Spellings of one character made one, without changing the length, so that offsets stay true.</summary>
public static class Folding
{
    // Russian mostly leaves the dots of ё out. Arabic is often typed without the hamza of an alef and with one final letter for another.
    private const string Accented = "àâäáãåçèéêëìíîïñòóôöõùúûüýÿÀÂÄÁÃÅÇÈÉÊËÌÍÎÏÑÒÓÔÖÕÙÚÛÜÝёЁأإآٱىیةکؤئ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyAAAAAACEEEEIIIINOOOOOUUUUYеЕااااييهكوي";

    // What becomes of each character: nearly every character read passes here, some more than once.
    private static readonly char[] MarkOf = Table(Mark);
    private static readonly char[] LetterOf = Table(Letter);

    /// <summary>Apostrophes straight, dashes as hyphens, every white space a space; digits and punctuation of every script those of ASCII.</summary>
    public static string Marks(string text) => Fold(text, MarkOf);

    /// <summary>As <see cref="Marks"/>, and lower case without accents.</summary>
    public static string Letters(string text) => Fold(text, LetterOf);

    /// <summary>As <see cref="Letters"/>, without Arabic vowel signs and lengthening strokes, for comparison. Its length is not that of the text.</summary>
    public static string Key(string text) => ArabicScript.Strip(Letters(text));

    private static string Fold(string text, char[] table) => string.Create(text.Length, (text, table), static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = source.table[source.text[i]];
        }
    });

    private static char[] Table(Func<char, char> fold) => [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => fold((char)c))];

    private static char Letter(char character)
    {
        var mark = Mark(character);
        var accented = Accented.IndexOf(mark, StringComparison.Ordinal);
        return char.ToLowerInvariant(accented < 0 ? mark : Plain[accented]);
    }

    private static char Mark(char character) => character switch
    {
        < '\u00A0' when character != '\t' && !char.IsWhiteSpace(character) => character,
        '\u2019' or '\u2018' or '\u02BC' or '\u00B4' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-',
        >= '\uFF01' and <= '\uFF5E' => (char)(character - '\uFF01' + '!'), // full width
        >= '\u0660' and <= '\u0669' => (char)(character - '\u0660' + '0'), // Arabic-Indic
        >= '\u06F0' and <= '\u06F9' => (char)(character - '\u06F0' + '0'), // Persian
        '\u060C' => ',',
        '\u061B' => ';',
        '\u061F' => '?',
        '\u066A' => '%',
        '\u3002' => '.',
        _ => char.IsWhiteSpace(character) ? ' ' : character,
    };
}
