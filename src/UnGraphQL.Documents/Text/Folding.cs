namespace UnGraphQL.Documents.Text;

/// <summary>Spellings of one character made one, without changing the length, so that offsets stay true.</summary>
internal static class Folding
{
    private const string Accented = "àâäáãåçèéêëìíîïñòóôöõùúûüýÿÀÂÄÁÃÅÇÈÉÊËÌÍÎÏÑÒÓÔÖÕÙÚÛÜÝёЁ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyAAAAAACEEEEIIIINOOOOOUUUUYеЕ";

    /// <summary>Apostrophes straight, dashes as hyphens, every white space a space.</summary>
    public static string Marks(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = Mark(source[i]);
        }
    });

    /// <summary>As <see cref="Marks"/>, and lower case without accents.</summary>
    public static string Letters(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var mark = Mark(source[i]);
            var accented = Accented.IndexOf(mark, StringComparison.Ordinal);
            target[i] = char.ToLowerInvariant(accented < 0 ? mark : Plain[accented]);
        }
    });

    private static char Mark(char character) => character switch
    {
        '\u2019' or '\u2018' or '\u02BC' or '\u00B4' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' => '-',
        _ => char.IsWhiteSpace(character) ? ' ' : character,
    };
}
