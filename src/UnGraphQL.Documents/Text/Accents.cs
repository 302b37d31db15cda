namespace UnGraphQL.Documents.Text;

/// <summary>
/// Puts letters and accents that a file spells apart together, as tools on some systems write "é" in two characters.
/// The runtime normalises nothing in invariant globalisation.
/// </summary>
internal static class Accents
{
    // Per combining mark the letters and what they become with it.
    private static readonly Dictionary<char, (string Letters, string Composed)> Marks = new()
    {
        ['\u0300'] = ("aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
        ['\u0301'] = ("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"),
        ['\u0302'] = ("aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
        ['\u0303'] = ("anoANO", "ãñõÃÑÕ"),
        ['\u0308'] = ("aeiouyAEIOU", "äëïöüÿÄËÏÖÜ"),
        ['\u0327'] = ("cC", "çÇ"),
    };

    /// <summary>Whether a character may be put together with the letter before it.</summary>
    public static bool IsAccent(char character) => character is >= '\u0300' and <= '\u036F';

    /// <summary>The letter with the accent; null when the second character is none for it.</summary>
    public static char? Compose(char letter, char accent) =>
        IsAccent(accent) && Marks.TryGetValue(accent, out var mark) && mark.Letters.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0
            ? mark.Composed[at]
            : null;
}
