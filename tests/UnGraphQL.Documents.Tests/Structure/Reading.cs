using System.Text;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Structure;

/// <summary>Reads a text given inline, so that a test is input and outcome only.</summary>
internal static class Reading
{
    public static ParsedDocument Read(string text) => ReadAll(text).Single();

    public static IReadOnlyList<ParsedDocument> ReadAll(string text)
    {
        var result = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "test.txt");
        Assert.Null(result.Refusal);
        return result.Documents;
    }

    public static string Refusal(byte[] content) => DocumentReader.Read(content, "test.txt").Refusal ?? "";

    /// <summary>Addresses of all paragraphs and items in document order.</summary>
    public static string Addresses(ParsedDocument document) =>
        string.Join(' ', Seeds.Flatten(document.Paragraphs).Select(p => p.Address));

    public static ParsedParagraph At(ParsedDocument document, string address) =>
        Seeds.Flatten(document.Paragraphs).Single(p => p.Address == address);

    /// <summary>Codes with their addresses: <c>numberingGap@op3</c>.</summary>
    public static IEnumerable<string> Codes(ParsedDocument document) =>
        document.Diagnostics.Select(d => d.Address is null ? d.Code : $"{d.Code}@{d.Address}");
}
