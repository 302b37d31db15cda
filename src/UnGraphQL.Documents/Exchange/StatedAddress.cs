using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Exchange;

/// <summary>What an address tells of what stands at it (DESIGN, Addresses).</summary>
/// <param name="Parent">Address of the paragraph or item that an item stands in; null for all else.</param>
internal sealed partial record StatedAddress(ParagraphKind Kind, string? Parent)
{
    /// <summary>Null when the text is no address of a paragraph, item, heading or table.</summary>
    public static StatedAddress? Read(string text)
    {
        var match = Paragraph().Match(text);
        if (!match.Success)
        {
            return Heading().IsMatch(text) ? new StatedAddress(ParagraphKind.Heading, null) : null;
        }

        return new StatedAddress(KindOf(match.Groups["kind"].Value), match.Groups["item"].Success ? text[..text.LastIndexOf('.')] : null);
    }

    /// <summary><c>annex1.</c> for what stands in an annex, else empty.</summary>
    public static string ScopeOf(string address) => address.StartsWith("annex", StringComparison.Ordinal) ? address[..(address.IndexOf('.', StringComparison.Ordinal) + 1)] : "";

    /// <summary>The printed mark of a note: <c>1</c> of <c>annex1.fn1~2</c>; null when the text is no address of a note.</summary>
    public static string? MarkerOf(string text) => Note().Match(text) is { Success: true } match ? match.Groups["marker"].Value : null;

    private static ParagraphKind KindOf(string series) => series switch
    {
        "pp" => ParagraphKind.Preambular,
        "op" => ParagraphKind.Operative,
        "tab" => ParagraphKind.Table,
        "h" => ParagraphKind.Heading,
        _ => ParagraphKind.Narrative,
    };

    // op14, op14.a.i, s2.op3, annex1.n5, annex1.app2.n1, op4~2
    [GeneratedRegex(@"^(?:annex[0-9]+\.(?:app[0-9]+\.)?)?(?:s[^.\s]+(?:\.[^.\s]+)*?\.)?(?<kind>pp|op|n|tab|t|h)[0-9]+(?:~[0-9]+)?(?<item>\.[^.\s]+)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Paragraph();

    // s2, s2.a, annex1.s3
    [GeneratedRegex(@"^(?:annex[0-9]+\.(?:app[0-9]+\.)?)?s[^.\s]+(?:\.[^.\s]+)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Heading();

    // fn1, fn*, annex1.fn2~2
    [GeneratedRegex(@"^(?:annex[0-9]+\.)?fn(?<marker>[^.~\s]+)(?:~[0-9]+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Note();
}
