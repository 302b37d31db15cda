using System.Collections.Immutable;
using System.Xml;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Exchange;

/// <summary>Title, preamble, main body, conclusions and annexes.</summary>
internal sealed class AkomaNtosoBody(XmlWriter xml, ExportedDocument exported)
{
    /// <summary>Behind two underscores: an eId that is no address.</summary>
    private const string ListEnd = "__list";

    private readonly ParsedDocument _document = exported.Document;
    private readonly IReadOnlyDictionary<string, string> _numbers = Headings.Numbers(exported.Document.Paragraphs);
    private readonly AkomaNtosoInline _inline = new(xml, exported.Document);
    private int _open;

    public void Write()
    {
        var scopes = Scopes();
        WritePreface();
        WriteText(scopes[0].Paragraphs);
        WriteConclusions();
        if (scopes.Count > 1)
        {
            Open("attachments");
            foreach (var (scope, paragraphs) in scopes.Skip(1))
            {
                WriteAnnex(scope.TrimEnd('.'), paragraphs);
            }

            xml.WriteEndElement();
        }
    }

    // The main text first, even when it is empty.
    private List<(string Scope, List<ParsedParagraph> Paragraphs)> Scopes()
    {
        var groups = _document.Paragraphs.GroupBy(p => StatedAddress.ScopeOf(p.Address)).Select(g => (g.Key, g.ToList())).ToList();
        return groups is [("", _), ..] ? groups : [("", []), .. groups];
    }

    private void WritePreface()
    {
        Open("preface");
        Open("p");
        xml.WriteRaw("");
        if (_document.Symbol?.Number is { } number)
        {
            Open("docNumber");
            xml.WriteString(number + ".");
            xml.WriteEndElement();
        }

        Open("docTitle");
        xml.WriteAttributeString("refersTo", "#resolutionTitle");
        xml.WriteString(AkomaNtosoWriter.Clean(_document.Title ?? ""));
        foreach (var note in _inline.Marks.Unanchored)
        {
            _inline.WriteNote(note);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteText(List<ParsedParagraph> paragraphs)
    {
        var preamble = paragraphs.TakeWhile(p => p.Kind is ParagraphKind.Preambular && !p.Address.Contains('.', StringComparison.Ordinal)).ToList();
        if (preamble.Count > 0)
        {
            Open("preamble");
            preamble.ForEach(WriteContainer);
            xml.WriteEndElement();
        }

        WriteMainBody(paragraphs[preamble.Count..]);
    }

    private void WriteMainBody(IEnumerable<ParsedParagraph> paragraphs)
    {
        Open("mainBody");
        foreach (var paragraph in paragraphs)
        {
            switch (paragraph.Kind)
            {
                case ParagraphKind.Heading:
                    OpenSection(paragraph);
                    break;
                case ParagraphKind.Table when TableRows.Read(paragraph.Text) is { } rows:
                    WriteTable(paragraph, rows);
                    break;
                case ParagraphKind.Preambular when paragraph.Children.IsEmpty:
                    WriteCrossHeading(paragraph);
                    break;
                default:
                    WriteParagraph("paragraph", paragraph, paragraph.NumberSign);
                    break;
            }
        }

        CloseSections(0);
        xml.WriteEndElement();
    }

    private void OpenSection(ParsedParagraph heading)
    {
        CloseSections(heading.Section.Length);
        Open("section", heading.Address);
        WriteNumber(_numbers.GetValueOrDefault(heading.Address));
        Open("heading");
        _inline.Write(_inline.Marks.Of(heading));
        xml.WriteEndElement();
        _open++;
    }

    private void CloseSections(int left)
    {
        for (; _open > left; _open--)
        {
            xml.WriteEndElement();
        }
    }

    private void WriteContainer(ParsedParagraph paragraph)
    {
        Open("container", paragraph.Address);
        xml.WriteAttributeString("name", AkomaNtosoWriter.Clean(paragraph.OpeningPhrase ?? "preambular"));
        if (paragraph.Children.IsEmpty)
        {
            WriteBlock("p", paragraph);
        }
        else
        {
            Open("blockList", paragraph.Address + ListEnd);
            WriteBlock("listIntroduction", paragraph);
            foreach (var item in paragraph.Children)
            {
                WriteItem("item", item);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteCrossHeading(ParsedParagraph paragraph)
    {
        Open("crossHeading", paragraph.Address);
        xml.WriteAttributeString("refersTo", "#preamble");
        _inline.Write(_inline.Marks.Of(paragraph));
        xml.WriteEndElement();
    }

    private void WriteParagraph(string element, ParsedParagraph paragraph, string? number)
    {
        Open(element, paragraph.Address);
        if (element == "paragraph")
        {
            xml.WriteAttributeString("class", "SingleTxt");
        }

        WriteNumber(number);
        if (paragraph.Children.IsEmpty)
        {
            Open("content");
            WriteBlock("p", paragraph);
            xml.WriteEndElement();
        }
        else
        {
            Open("list", paragraph.Address + ListEnd);
            Open("intro");
            WriteBlock("p", paragraph);
            xml.WriteEndElement();
            foreach (var item in paragraph.Children)
            {
                WriteParagraph("point", item, item.Number);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // Items of a preambular paragraph are no hierarchy: they hold blocks.
    private void WriteItem(string element, ParsedParagraph item)
    {
        Open(element, item.Address);
        WriteNumber(item.Number);
        if (item.Children.IsEmpty)
        {
            WriteBlock("p", item);
        }
        else
        {
            Open("blockList", item.Address + ListEnd);
            WriteBlock("listIntroduction", item);
            foreach (var child in item.Children)
            {
                WriteItem("item", child);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteTable(ParsedParagraph paragraph, ImmutableArray<ImmutableArray<TextSpan>> rows)
    {
        Open("hcontainer", paragraph.Address + "__table");
        xml.WriteAttributeString("name", "table");
        Open("content");
        Open("table", paragraph.Address);
        foreach (var row in rows)
        {
            Open("tr");
            foreach (var cell in row)
            {
                Open("td");
                Open("p");
                _inline.Write(_inline.Marks.Of(paragraph, cell));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteAnnex(string part, List<ParsedParagraph> paragraphs)
    {
        Open("attachment");
        Open("doc");
        xml.WriteAttributeString("name", "annex");
        Open("meta");
        new AkomaNtosoHead(xml, exported).WriteIdentification(part);
        xml.WriteEndElement();
        WriteText(paragraphs);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteConclusions()
    {
        if (_document.Meeting is null && _document.AdoptedOn is null)
        {
            return;
        }

        Open("conclusions", "conclusions");
        Open("p");
        xml.WriteRaw("");
        if (_document.Meeting is { } meeting)
        {
            Open("location");
            xml.WriteAttributeString("title", AkomaNtosoWriter.Clean(meeting));
            xml.WriteAttributeString("refersTo", "#adoption");
            xml.WriteString(AkomaNtosoWriter.Clean(meeting));
            xml.WriteEndElement();
        }

        if (_document.AdoptedOn is { } date)
        {
            Open("docDate");
            xml.WriteAttributeString("date", AkomaNtosoWriter.Date(date));
            xml.WriteAttributeString("refersTo", "#adoption");
            xml.WriteString(AkomaNtosoWriter.Date(date));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteNumber(string? number)
    {
        if (number is not null)
        {
            Open("num");
            xml.WriteString(AkomaNtosoWriter.Clean(number));
            xml.WriteEndElement();
        }
    }

    private void WriteBlock(string element, ParsedParagraph paragraph)
    {
        Open(element);
        _inline.Write(_inline.Marks.Of(paragraph));
        xml.WriteEndElement();
    }

    private void Open(string element, string? eId = null)
    {
        xml.WriteStartElement(element, AkomaNtosoWriter.Namespace);
        if (eId is not null)
        {
            xml.WriteAttributeString("eId", AkomaNtosoWriter.Clean(eId));
        }
    }
}
