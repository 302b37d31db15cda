namespace UnGraphQL.Documents.Text;

/// <summary>How wide letters were set on the page that a line comes from, in columns, one of which is about a small letter.</summary>
internal sealed class LineScale
{
    private const int LastOfTable = 0x6FF;

    // Thousandths of the height of the type, as the usual type of books has them.
    private const int Column = 450;
    private const int Usual = 500;
    private const int Capital = 690;
    private const int Digit = 500;
    private const int ArabicLetter = 430;

    private static readonly (int Width, string Letters)[] Letters =
    [
        (250, " .,\u00A0"),
        (280, "ijlt:;/\u0627\u0625\u0623\u0622\u0644\u0631\u0632\u062F\u0630\u060C"), // alef, lam, reh, dal …
        (333, "frIJ-()[]!'"),
        (400, "s\u0433\u0437"), // г з
        (444, "acez\u00E0\u00E1\u00E2\u00E7\u00E8\u00E9\u00EA\u0430\u0435\u0441\u0442\u0443\u044C\u044D\u044F"), // а е с т у ь э я
        (535, "\u0438\u0439\u043D\u043F\u0446"), // и й н п ц
        (520, "\u0633\u0634\u0635\u0636\u0637\u0638\u0643"), // seen, sad, tah, kaf
        (650, "\u043C\u0444\u044B"), // м ф ы
        (750, "mw\u0436\u0448\u0449\u044E"), // ж ш щ ю
        (920, "MW"),
    ];

    private static readonly int[] Widths = [.. Enumerable.Range(0, LastOfTable + 1).Select(c => WidthOf((char)c))];

    private readonly Func<string, int> _columns;

    private LineScale(Func<string, int> columns) => _columns = columns;

    /// <summary>All characters alike, as programs count them that wrap plain text.</summary>
    public static LineScale Fixed { get; } = new(TextWidth.Columns);

    /// <summary>All letters alike, as on a typewriter, where vowel signs stand above them.</summary>
    public static LineScale Typed { get; } = new(text => TextWidth.Columns(text) - text.Count(TextWidth.IsUnspaced));

    /// <summary>Each letter as wide as in the type of books.</summary>
    public static LineScale Printed { get; } = new(InPrint);

    public int Columns(string text) => _columns(text);

    private static int InPrint(string text)
    {
        var width = 0;
        foreach (var letter in text)
        {
            width += letter <= LastOfTable ? Widths[letter] : TextWidth.IsSign(letter) ? 2 * Column : TextWidth.IsUnspaced(letter) ? 0 : Usual;
        }

        return (width + (Column / 2)) / Column;
    }

    private static int WidthOf(char letter) =>
        TextWidth.IsUnspaced(letter) ? 0
        : Letters.FirstOrDefault(l => l.Letters.Contains(letter, StringComparison.Ordinal)) is { Width: > 0 and var width } ? width
        : char.IsUpper(letter) ? Capital
        : char.IsDigit(letter) ? Digit
        : letter is >= '\u0600' and <= '\u06FF' ? ArabicLetter
        : Usual;
}
