using System.Collections.Immutable;
using System.Xml.Linq;

namespace UnGraphQL.Scoring.Printing;

/// <summary>
/// From the block elements of the official XML to printed lines, in document order. It knows the markup only: what a line means
/// is for the readers to find out. One instance per part of a document.
/// </summary>
internal sealed class LineReader
{
    private readonly ImmutableArray<PrintedLine>.Builder _lines = ImmutableArray.CreateBuilder<PrintedLine>();
    private string? _label;
    private int _depth;

    public static ImmutableArray<PrintedLine> Read(IEnumerable<XElement> elements)
    {
        var reader = new LineReader();
        foreach (var element in elements)
        {
            reader.Visit(element);
        }

        reader.Flush();
        return reader._lines.ToImmutable();
    }

    private void Visit(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "meta":
                break;
            case "num":
                Flush();
                _label = string.Join(' ', RunReader.Read(element).Select(r => r.Text)).Trim();
                break;
            case "formula":
                Add(PrintedLineKind.Formula, element);
                break;
            case "heading" or "subheading" or "title":
                Add(PrintedLineKind.Heading, element);
                break;
            case "tr":
                AddRow(element);
                break;
            case "crossHeading" or "listIntroduction":
                Add(PrintedLineKind.Paragraph, element);
                break;
            case "p":
                ReadNumber(element);
                Add(Kind(element), element);
                break;
            case "point" or "item" or "sublist":
                VisitDeeper(element);
                break;
            default:
                VisitAll(element);
                break;
        }
    }

    private void VisitAll(XElement element)
    {
        foreach (var child in element.Elements())
        {
            Visit(child);
        }
    }

    // A sublist stands beside the point it belongs to, not in it.
    private void VisitDeeper(XElement element)
    {
        _depth++;
        VisitAll(element);
        Flush();
        _depth--;
    }

    private void ReadNumber(XElement element)
    {
        if (element.Elements().FirstOrDefault(e => e.Name.LocalName == "num") is { } number)
        {
            Visit(number);
        }
    }

    private PrintedLineKind Kind(XElement element)
    {
        var paragraph = element.AncestorsAndSelf().FirstOrDefault(e => e.Name.LocalName is "paragraph");
        return element.Ancestors().Any(e => e.Name.LocalName == "conclusions") ? PrintedLineKind.Closing
            : _depth > 0 ? PrintedLineKind.Item
            : paragraph?.Attribute("class")?.Value is "H1" or "H23" or "H4" or "HCh" or "TitleH1" && _label is null ? PrintedLineKind.Heading
            : PrintedLineKind.Paragraph;
    }

    private void Add(PrintedLineKind kind, XElement element)
    {
        if (kind == PrintedLineKind.Closing)
        {
            AddClosing(element);
            return;
        }

        // A number in a paragraph of its own stands before the text of the next.
        var runs = RunReader.Read(element);
        if (runs.IsEmpty)
        {
            return;
        }

        if (kind == PrintedLineKind.Heading && _label is { } number && !number.EndsWith('.'))
        {
            _lines.Add(new PrintedLine(kind, [new PrintedRun(number)])); // centred above its title
            _label = null;
        }

        _lines.Add(new PrintedLine(kind, runs) { Label = _label, Depth = _depth });
        _label = null;
    }

    // Meeting and date are one paragraph with a line break, or two.
    private void AddClosing(XElement element)
    {
        var place = element.Descendants().FirstOrDefault(e => e.Name.LocalName == "location" || e.Attribute("name")?.Value == "adoptionMeeting");
        var date = element.Descendants().FirstOrDefault(e => e.Name.LocalName == "docDate");
        XElement[] parts = place is not null && date is not null ? [place, date] : [element];
        _lines.AddRange(parts.Select(p => new PrintedLine(PrintedLineKind.Closing, RunReader.Read(p))).Where(l => !l.IsEmpty));
    }

    private void AddRow(XElement row)
    {
        _lines.Add(new PrintedLine(PrintedLineKind.TableRow, []) { Cells = [.. row.Elements().Select(RunReader.Read)] });
    }

    // A number whose text is missing is printed all the same.
    private void Flush()
    {
        if (_label is { Length: > 0 })
        {
            _lines.Add(new PrintedLine(_depth > 0 ? PrintedLineKind.Item : PrintedLineKind.Paragraph, []) { Label = _label, Depth = _depth });
        }

        _label = null;
    }
}
