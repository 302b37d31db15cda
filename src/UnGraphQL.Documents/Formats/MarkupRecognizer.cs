using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Formats;

/// <summary>Tells by its first characters whether a source is XML or HTML.</summary>
internal static partial class MarkupRecognizer
{
    public static bool IsXml(string content) => XmlStart().IsMatch(content);

    public static bool IsHtml(string content) => HtmlStart().IsMatch(content);

    [GeneratedRegex(@"\A\s*(?:<\?xml\b|<!--|<!DOCTYPE\s|<(?:[\w.-]+:)?akomaNtoso\b|<[A-Za-z][^<>]{0,500}\sxmlns\b)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex XmlStart();

    [GeneratedRegex(@"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!DOCTYPE\s+)?html\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, 2000)]
    private static partial Regex HtmlStart();
}
