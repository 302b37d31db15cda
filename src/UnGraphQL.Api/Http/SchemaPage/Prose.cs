using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace UnGraphQL.Api.Http.SchemaPage;

/// <summary>Descriptions as HTML: what stands in backticks is code, a blank line begins a paragraph. Everything is encoded.</summary>
internal static partial class Prose
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => _encoder.Encode(text);

    /// <summary>On one line, for use in a sentence.</summary>
    public static string Inline(string? text)
    {
        var parts = Spaces().Replace(text ?? "", " ").Trim().Split('`');

        // An odd backtick at the end opens nothing.
        return string.Concat(parts.Select((part, i) => i % 2 == 0 ? Encode(part) : i == parts.Length - 1 ? "`" + Encode(part) : $"<code>{Encode(part)}</code>"));
    }

    public static string Block(string? text) => string.Concat(BlankLines().Split(text ?? "")
        .Where(paragraph => !string.IsNullOrWhiteSpace(paragraph))
        .Select(paragraph => $"<p>{Inline(paragraph)}</p>\n"));

    /// <example>two words,\n  wrapped</example>
    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    /// <example>one paragraph\n\nanother</example>
    [GeneratedRegex(@"\n[ \t]*\n", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BlankLines();
}
