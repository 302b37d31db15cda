using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>
/// Flattens preamble, main body and attachments into parts. The names of elements are those of Akoma Ntoso 3.0; what a paragraph is
/// follows from its number and children before its class, which differs between language versions.
/// </summary>
internal sealed partial class BodyPartReader
{
    private readonly string _source;
    private readonly List<BodyPart> _parts = [];

    private BodyPartReader(string source) => _source = source;

    public static IReadOnlyList<BodyPart> Read(string source, MarkupElement statement)
    {
        var reader = new BodyPartReader(source);
        reader.VisitChildren(statement, isPreamble: false);
        return reader._parts;
    }

    /// <summary>Digits of the number of a paragraph: <c>1</c> for "1." and for the Arabic "1 -"; null for another.</summary>
    public static string? Digits(string number) => PlainNumber().Match(number.Trim()) is { Success: true } match ? Latin(match.Groups["number"].Value) : null;

    private void VisitChildren(MarkupElement parent, bool isPreamble)
    {
        foreach (var child in parent.Elements)
        {
            Visit(child, isPreamble);
        }
    }

    private void Visit(MarkupElement element, bool isPreamble)
    {
        switch (element.Name)
        {
            case "meta" or "coverPage" or "preface" or "conclusions" or "formula" or "img" or "num":
                break;
            case "preamble":
                VisitChildren(element, isPreamble: true);
                break;
            case "attachment":
                _parts.Add(new BodyPart(BodyPartKind.AnnexStart, InlineReader.Read(_source, []), null, 0, new TextSpan(element.Start, element.Start)));
                VisitChildren(element, isPreamble: false);
                break;
            case "mainBody" or "body" or "attachments" or "doc" or "components" or "component":
                VisitChildren(element, isPreamble: false);
                break;
            case "container":
                VisitContainer(element, isPreamble);
                break;
            case "crossHeading":
                Add(element["refersTo"] == "#preamble" ? BodyPartKind.Preambular : BodyPartKind.Heading, [element], null);
                break;
            case "paragraph" or "point" or "item":
                VisitParagraph(element, isPreamble, 0);
                break;
            case "table":
                AddTable(element);
                break;
            case "heading" or "subheading":
                AddHeadings([element], null);
                break;
            case "p" or "content" or "intro" or "wrapUp":
                VisitText(element, isPreamble);
                break;
            case "list" or "sublist" or "blockList":
                VisitList(element, 1);
                break;
            default:
                VisitSection(element, isPreamble);
                break;
        }
    }

    // section, part, title, chapter, article: a heading over what follows. A heading further down is one of its own.
    private void VisitSection(MarkupElement element, bool isPreamble)
    {
        var head = element.Elements.TakeWhile(c => IsHeading(c) || IsNumber(c)).ToList();
        AddHeadings([.. head.Where(IsHeading)], head.Exists(IsNumber) ? NumberOf(element) : null);
        foreach (var child in element.Elements.Skip(head.Count))
        {
            if (IsNumber(child))
            {
                AddHeadings([], InlineReader.Plain(_source, child));
            }
            else
            {
                Visit(child, isPreamble);
            }
        }
    }

    private void VisitText(MarkupElement element, bool isPreamble)
    {
        Add(isPreamble ? BodyPartKind.Preambular : BodyPartKind.Unnumbered, [element], null);
        AddTables(element);
    }

    private void VisitContainer(MarkupElement element, bool isPreamble)
    {
        var texts = element.Elements.Where(c => c.Name != "table" && c.Name != "blockList" && c.Name != "list").ToList();
        var lists = element.Elements.Where(c => c.Name is "blockList" or "list").ToList();
        var intro = lists.SelectMany(l => l.Elements.Where(IsIntroduction)).ToList();
        var firstList = lists.Count > 0 ? lists[0].Start : int.MaxValue;
        var opening = texts.Where(t => t.Start < firstList).Concat(intro.Take(1)).ToList();
        Add(isPreamble ? BodyPartKind.Preambular : BodyPartKind.Unnumbered, opening, null, element["name"] is var name and not "table" ? name : null);
        lists.ForEach(l => VisitItems(l, isPreamble && HasParagraphNumbers(l) ? 0 : 1));
        Add(BodyPartKind.Continuation, [.. texts.Where(t => t.Start > firstList)], null);
        AddTables(element);
    }

    // Below a bridge as "正式决定：" some versions keep the first numbered paragraphs in the preamble, as a list.
    private bool HasParagraphNumbers(MarkupElement list) =>
        list.Elements.FirstOrDefault(e => e.Name is "point" or "item") is { } first && NumberOf(first) is { } number && Digits(number) == "1" && number.Trim().Length > 1;

    private void VisitParagraph(MarkupElement element, bool isPreamble, int depth)
    {
        var number = NumberOf(element);
        var headings = element.Elements.Where(IsHeading).ToList();
        var texts = element.Elements.Where(c => IsText(c) && !IsNumber(c)).ToList();
        var lists = element.Elements.Where(c => c.Name is "list" or "sublist" or "blockList").ToList();
        if (depth == 0 && IsHeadingParagraph(element, number, texts.Count, lists.Count))
        {
            AddHeadings([.. headings, .. texts], number);
        }
        else
        {
            var level = AddParagraph(element, number, [.. headings, .. texts, .. lists.SelectMany(l => l.Elements.Where(IsIntroduction)).Take(1)], isPreamble, depth);
            lists.ForEach(l => VisitItems(l, level + 1));
        }

        AddTables(element);
    }

    /// <returns>The depth of its items is one more.</returns>
    private int AddParagraph(MarkupElement element, string? number, List<MarkupElement> texts, bool isPreamble, int depth)
    {
        var level = depth > 0 ? depth : number is not null && Digits(number) is null ? 1 : 0;
        if (number is null && depth > 0)
        {
            Add(BodyPartKind.Continuation, texts, null);
        }
        else
        {
            var kind = level > 0 ? BodyPartKind.Item
                : number is not null ? BodyPartKind.Numbered
                : isPreamble ? BodyPartKind.Preambular
                : BodyPartKind.Unnumbered;
            Add(kind, texts, number, depth: depth > 0 ? depth : level, place: element, isTableNote: element["class"] is "FootnoteText" or "aa");
        }

        return level;
    }

    private void VisitList(MarkupElement list, int depth)
    {
        Add(BodyPartKind.Unnumbered, [.. list.Elements.Where(IsIntroduction).Take(1)], null);
        VisitItems(list, depth);
    }

    // A sublist stands after the point it belongs to, as its sibling.
    private void VisitItems(MarkupElement list, int depth)
    {
        var introduced = false;
        foreach (var child in list.Elements)
        {
            switch (child.Name)
            {
                case "point" or "item" or "indent" or "alinea":
                    VisitParagraph(child, isPreamble: false, depth);
                    break;
                case "sublist" or "list" or "blockList":
                    Add(BodyPartKind.Continuation, [.. child.Elements.Where(IsIntroduction)], null);
                    VisitItems(child, depth + 1);
                    break;
                case "table":
                    AddTable(child);
                    break;
                default:
                    if (IsIntroduction(child) && !introduced)
                    {
                        introduced = true;
                    }
                    else
                    {
                        Add(BodyPartKind.Continuation, [child], null);
                    }

                    break;
            }
        }
    }

    private static bool IsHeadingParagraph(MarkupElement element, string? number, int texts, int lists)
    {
        if (lists > 0 || (number is not null && Digits(number) is not null && texts > 0))
        {
            return false;
        }

        var isNumberOfSection = number is not null && Digits(number) is null && HeadingClass().IsMatch(element["class"] ?? "");
        return texts == 0 ? element.Elements.Any(IsHeading) || isNumberOfSection : HeadingClass().IsMatch(element["class"] ?? "") && (number is null || !number.Contains(')', StringComparison.Ordinal));
    }

    // A number may stand in a heading of its own, above its title.
    private void AddHeadings(IReadOnlyList<MarkupElement> elements, string? number)
    {
        if (elements.Count == 0 && number is not null)
        {
            Add(BodyPartKind.Heading, [], number);
        }

        for (var i = 0; i < elements.Count; i++)
        {
            Add(BodyPartKind.Heading, [elements[i]], i == 0 ? number : null);
        }
    }

    private void Add(BodyPartKind kind, IReadOnlyList<MarkupElement> elements, string? number, string? opener = null, int depth = 0, MarkupElement? place = null, bool isTableNote = false)
    {
        var content = InlineReader.Read(_source, elements);
        if (content.Text.Text.Length == 0 && number is null)
        {
            return;
        }

        // Asterisks between groups of paragraphs are an ornament.
        if (number is null && content.Notes.IsEmpty && !content.Text.Text.Value.Any(char.IsLetterOrDigit))
        {
            return;
        }

        var whole = place?.Child("num") is { } printed ? InlineReader.Read(_source, printed).Text.Span : default;
        var span = content.Text.Text.Length == 0 ? whole : whole == default ? content.Text.Span : new TextSpan(Math.Min(whole.Start, content.Text.Span.Start), content.Text.Span.End);
        _parts.Add(new BodyPart(kind, content, number, depth, span) 
        {
            Opener = opener,
            IsTableNote = isTableNote,
            Whole = kind == BodyPartKind.Item && place?.Child("num") is { } label ? InlineReader.Read(_source, [label, .. elements]) : null,
        });
    }

    private void AddTables(MarkupElement element)
    {
        foreach (var table in element.Descendants("table"))
        {
            AddTable(table);
        }
    }

    private void AddTable(MarkupElement table)
    {
        var content = TableText.Read(_source, table);
        if (content.Text.Text.Length > 0)
        {
            _parts.Add(new BodyPart(BodyPartKind.Table, content, null, 0, content.Text.Span));
        }
    }

    private string? NumberOf(MarkupElement element) =>
        InlineReader.Plain(_source, element.Child("num") ?? element.Elements.FirstOrDefault(IsNumber)?.Child("num"));

    private static bool IsHeading(MarkupElement element) => element.Name is "heading" or "subheading";

    // <p><num>I</num></p>: the number of a section
    private static bool IsNumber(MarkupElement element) => element.Name == "num" || (element.Name == "p" && element.Elements.Any() && element.Elements.All(c => c.Name == "num"));

    private static bool IsText(MarkupElement element) => element.Name is "content" or "p" or "intro" or "block";

    private static bool IsIntroduction(MarkupElement element) => element.Name is "intro" or "listIntroduction";

    private static string Latin(string digits) => string.Concat(digits.Select(d => (char)('0' + char.GetNumericValue(d))));

    // 1.   1 -   12   ١ -
    [GeneratedRegex(@"^(?<number>\d{1,4})\s*(?:[.\uFF0E\u3001\-\u2013]|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"^(?:Agenda)?(?:Title)?H(?:\d+|Ch)$|TitleH\d$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HeadingClass();
}
