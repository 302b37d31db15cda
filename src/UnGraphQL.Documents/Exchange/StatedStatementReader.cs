using System.Net;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Formats.AkomaNtoso;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Exchange;

/// <summary>Reads what <see cref="AkomaNtosoWriter"/> writes: the eIds are the addresses, and the metadata stands in fields.</summary>
internal static class StatedStatementReader
{
    /// <summary>Null for a statement that does not state its structure.</summary>
    public static LinkedDocument? Read(string source, MarkupElement statement)
    {
        if (statement.Child("meta")?.Child("proprietary") is not { } proprietary)
        {
            return null;
        }

        var fields = proprietary.Elements
            .Where(field => field.Name == "field" && field["name"] is not null)
            .GroupBy(field => field["name"] ?? "", StringComparer.Ordinal)
            .Select(field => new DocumentField(field.Key, [.. field.Select(value => Value(source, value)).Where(value => value.Length > 0)], IsList: true));
        if (DocumentFields.Read(fields, SourceFormat.Akn4Un) is not { } document)
        {
            return null;
        }

        var stated = new StatedDocument(document);
        VisitChildren(source, statement, stated, 0);
        return stated.Finish();
    }

    // As it was written: marks of direction in a label count.
    private static string Value(string source, MarkupElement field) =>
        WebUtility.HtmlDecode(string.Concat(field.Children.OfType<MarkupText>().Select(text => source[text.Start..text.End])));

    private static void VisitChildren(string source, MarkupElement parent, StatedDocument document, int depth)
    {
        foreach (var child in parent.Elements)
        {
            Visit(source, child, document, depth);
        }
    }

    private static void Visit(string source, MarkupElement element, StatedDocument document, int depth)
    {
        switch (element.Name)
        {
            case "meta" or "coverPage" or "conclusions" or "num" or "heading" or "intro" or "listIntroduction":
                break;
            case "preface":
                document.AddLoose(InlineReader.Read(source, element));
                break;
            case "section":
                document.Add(element["eId"], Number(source, element), depth, Text(source, element, "heading"), SpanOf(element));
                VisitChildren(source, element, document, depth + 1);
                break;
            case "table":
                document.Add(element["eId"], null, depth, TableText.Read(source, element), SpanOf(element));
                break;
            case "crossHeading":
                document.Add(element["eId"], null, depth, InlineReader.Read(source, element), SpanOf(element));
                break;
            case "paragraph" or "point" or "container" or "item" when element["eId"] is not null:
                VisitParagraph(source, element, document, depth);
                break;
            default:
                VisitChildren(source, element, document, depth);
                break;
        }
    }

    private static void VisitParagraph(string source, MarkupElement element, StatedDocument document, int depth)
    {
        var lists = element.Elements.Where(child => child.Name is "list" or "blockList").ToList();
        var texts = element.Elements.Where(child => child.Name is "content" or "p")
            .Concat(lists.SelectMany(list => list.Elements.Where(child => child.Name is "intro" or "listIntroduction")));
        document.Add(element["eId"], Number(source, element), depth, InlineReader.Read(source, texts), SpanOf(element));
        lists.ForEach(list => VisitChildren(source, list, document, depth));
    }

    private static string? Number(string source, MarkupElement element) => InlineReader.Plain(source, element.Child("num"));

    private static InlineText Text(string source, MarkupElement element, string name) => InlineReader.Read(source, element.Elements.Where(child => child.Name == name));

    private static TextSpan SpanOf(MarkupElement element) => new(element.Start, Math.Max(element.Start, LastOf(element)));

    private static int LastOf(MarkupElement element) => element.Children.Count == 0 ? element.Start : element.Children[^1] switch
    {
        MarkupText text => text.End,
        MarkupElement inner => LastOf(inner),
        _ => element.Start,
    };
}
