using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Exchange;

/// <summary>The headings of a document as they are printed, number and point included: what stands under one names it so in its section.</summary>
public static class Headings
{
    /// <summary>The printed number of each heading that has one, by address: <c>II.</c></summary>
    public static IReadOnlyDictionary<string, string> Numbers(IReadOnlyList<ParsedParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i] is { Kind: ParagraphKind.Heading, Number: { } number } heading)
            {
                numbers[heading.Address] = Printed(heading, i + 1 < paragraphs.Count ? paragraphs[i + 1] : null) ?? number + ".";
            }
        }

        return numbers;
    }

    private static string? Printed(ParsedParagraph heading, ParsedParagraph? next)
    {
        var level = heading.Section.Length;
        var printed = next is not null && next.Section.Length > level ? next.Section[level] : null;
        return printed is not null && printed.EndsWith(heading.Text, StringComparison.Ordinal) && printed.Length > heading.Text.Length
            ? printed[..^heading.Text.Length].TrimEnd()
            : null;
    }
}
