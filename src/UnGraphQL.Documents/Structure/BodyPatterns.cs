using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>How numbers, labels and headings are printed. Matched against a block with plain marks.</summary>
internal static partial class BodyPatterns
{
    private const int Timeout = 2000;

    private const int WidthOfALine = 100;

    // 14. Notes …   1 - …   1、决定   1, Requests (optical recognition)
    [GeneratedRegex(@"^(?<number>\d{1,3})(?:(?:\.|\s?-|,(?=\s\p{Lu}))\s+|(?:\.|\s-)(?=\p{Lo})|\u3001\s*(?=[^\s\d]))", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex Number();

    // PP1. Recalling …   OP2 bis. Decides …   Op. 3 Notes …
    [GeneratedRegex(@"^(?:(?<preambular>P[Pp])|O[Pp])\.?\s?(?<number>\d{1,3})(?:\s?(?:bis|ter|quater|alt))?[.:)]?\s+(?=\S)", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex DraftNumber();

    // 115.2 Continue …   115.2批准…   115-2 مواصلة   115-2- مواصلة
    [GeneratedRegex(@"^(?<paragraph>\d{1,3})(?:\.(?<number>\d{1,3})(?:\.?\s+|\.?(?=\p{Lo}))|\s?-\s?(?<number>\d{1,3})\s?-?\s+(?=[^\p{Lo}]{0,2}\p{Lo}))", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex RecommendationNumber();

    /// <summary>A label at the start of a line, in any script: "(a) ", "c) ", "(أ) ", "(一) ", "㈠". To be put inside a larger pattern.</summary>
    public const string LabelStart = @"(?:\(?(?:[a-z]{1,5}|\d{1,2}|[\p{Ll}\p{Lo}]\u0640?|\p{Lo}\s?\p{Lo})\)\s|\((?:[a-z]{1,5}|\p{Lo}\u0640?|[\u4E00-\u9FFF]{1,3})\)(?=\p{Lo})|\([\u4E00-\u9FFF]{1,3}\)\s|[\u3220-\u3229]|'\d{1,2}'\s)";

    [GeneratedRegex("^" + LabelStart, RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex Label();

    /// <summary>Behind a point or comma: not that inside a number at the end, as in "reach 1.000". To be put inside a larger pattern.</summary>
    public const string NoThousands = @"(?!(?<=(?<!\d)\d{1,3}[.,])\d{3}$)";

    /// <summary>The mark of a note behind the end of a clause: 3, 3/, (3), [3], *. To be put inside a larger pattern.</summary>
    public const string NoteMark = @"(?:\d{1,3}/?|\(\d{1,3}\)|\[\d{1,3}\]|\*{1,3})";

    /// <summary>Behind a point: not that of a symbol, as in "A/C.5/79/L.4". To be put inside a larger pattern.</summary>
    private const string NoSymbol = @"(?!(?<=/\p{L}{1,5}\.)\d)";

    [GeneratedRegex(@"[.;:,!\u3002\uFF1B\uFF1A\uFF0C\u061B\u060C]" + NoThousands + NoSymbol + @"(?:\s*[""»”)\]'])*(?:\s?" + NoteMark + ")?$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex SentenceEnd();

    // A list may follow: "… to pursue efforts:", "… Council,"; none after "COVID-19"
    [GeneratedRegex(@"(?:[:,;\uFF1A\uFF0C\uFF1B\u060C\u061B]" + NoThousands + @"|(?<!\p{L})-)\s*" + NoteMark + "?$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex ListIntroduction();

    /// <summary>Whether a text announces what follows and fits a line: "As a follow-up to the present declaration, we:".</summary>
    public static bool IsAnnouncement(Block block) => block.Folded.EndsWith(':') && TextWidth.Of(block.Text.Value) <= WidthOfALine;
}
