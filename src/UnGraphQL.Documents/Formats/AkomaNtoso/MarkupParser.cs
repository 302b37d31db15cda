using System.Collections.Immutable;
using System.Xml;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>Reads XML into a tree with offsets. Declarations of document types are refused, so that nothing is fetched and nothing expands.</summary>
internal static class MarkupParser
{
    /// <summary>Resolutions nest about twenty deep; what nests deeper than this is no document.</summary>
    private const int DeepestNesting = 256;

    private const long LongestDocument = 256L << 20;

    /// <summary>The root element, or the sentence that says why there is none, with line and column.</summary>
    public static (MarkupElement? Root, string? Refusal) Parse(string source)
    {
        using var text = new StringReader(source);
        using var reader = XmlReader.Create(text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LongestDocument,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        try
        {
            return Read(reader, new SourcePlaces(source));
        }
        catch (XmlException problem)
        {
            var (line, column) = problem.LineNumber > 0 ? (problem.LineNumber, problem.LinePosition) : Place(reader);
            return (null, $"Line {line}, column {column}: {Reason(problem)}");
        }
    }

    private static (MarkupElement?, string?) Read(XmlReader reader, SourcePlaces places)
    {
        var place = (IXmlLineInfo)reader; // every reader of a text is one
        var open = new Stack<MarkupElement>();
        MarkupElement? root = null;
        var textEnd = 0;
        while (reader.Read())
        {
            var start = places.Offset(place.LineNumber, place.LinePosition);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when open.Count >= DeepestNesting:
                    return (null, $"Line {place.LineNumber}, column {place.LinePosition}: expected a document but found elements nested more than {DeepestNesting} deep.");
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    var element = new MarkupElement(reader.LocalName, start, Attributes(reader));
                    root ??= element;
                    open.TryPeek(out var parent);
                    parent?.Add(element);
                    if (!isEmpty)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when open.Count > 0 && start >= textEnd:
                    var data = places.TextAt(start, reader.NodeType == XmlNodeType.CDATA);
                    textEnd = data.End;
                    open.Peek().Add(data);
                    break;
                default:
                    break;
            }
        }

        return (root, null);
    }

    private static ImmutableArray<(string, string)> Attributes(XmlReader reader)
    {
        if (!reader.HasAttributes)
        {
            return [];
        }

        var attributes = ImmutableArray.CreateBuilder<(string, string)>(reader.AttributeCount);
        while (reader.MoveToNextAttribute())
        {
            attributes.Add((reader.LocalName, reader.Value));
        }

        reader.MoveToElement();
        return attributes.ToImmutable();
    }

    private static (int Line, int Column) Place(XmlReader reader) => reader is IXmlLineInfo { LineNumber: > 0 } place ? (place.LineNumber, place.LinePosition) : (1, 1);

    // Only a prohibited declaration comes without a place. Other messages repeat it: "Unexpected end of file. Following elements are not closed: p. Line 3, position 5."
    private static string Reason(XmlException problem)
    {
        if (problem.LineNumber == 0)
        {
            return "expected the root element but found a declaration of a document type (DTD), which is never read.";
        }

        var end = problem.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return end < 0 ? problem.Message : problem.Message[..end];
    }
}
