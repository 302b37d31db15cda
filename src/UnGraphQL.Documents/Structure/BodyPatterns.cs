using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Structure;

/// <summary>How numbers, labels and headings are printed. Matched against a block with plain marks.</summary>
internal static partial class BodyPatterns
{
    private const int Timeout = 2000;

    // 14. Notes …   1 - …   1, Requests (optical recognition)
    [GeneratedRegex(@"^(?<number>\d{1,3})(?:\.|\s-|,(?=\s\p{Lu}))\s+", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex Number();

    // (a) To take   a) De prendre   (i) …   (1) …   (aa) …
    [GeneratedRegex(@"^(?<label>\(?(?<key>[a-z]|([a-z])\1|[ivxl]{2,6}|[A-Z]|\d{1,2})\))(?:\s+|(?<=^\(.*)(?=\p{Lu}))", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex Label();

    // II. Coopération …   I   A. …   B
    [GeneratedRegex(@"^(?:(?:Section|Part|Partie)\s)?(?<number>[IVXLC]{1,6}|[A-Z])(?:\.?$|\.\s+(?<title>\S.*)$)", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex NumberedHeading();

    [GeneratedRegex(@"[.;:,!](?:\s*[""»”)\]'])*(?:\s?\d{1,3}/?)?$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex SentenceEnd();

    // A list may follow: "… to pursue efforts:", "… Council,"
    [GeneratedRegex(@"[:,;-]\s*(?:\d{1,3}/?)?$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex ListIntroduction();
}
