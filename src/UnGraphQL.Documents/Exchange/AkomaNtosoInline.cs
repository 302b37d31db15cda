using System.Globalization;
using System.Xml;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Exchange;

/// <summary>Running text with its opening words, links and notes.</summary>
internal sealed class AkomaNtosoInline(XmlWriter xml, ParsedDocument document)
{
    private readonly Dictionary<string, int> _called = new(StringComparer.Ordinal);

    public TextMarks Marks { get; } = new(document);

    /// <summary>Into an element that is open and empty. From here on white space counts.</summary>
    public void Write(IEnumerable<InlineSegment> segments)
    {
        xml.WriteRaw(""); // No indentation.
        foreach (var segment in segments)
        {
            if (segment.Call is { } note)
            {
                WriteNote(note);
                continue;
            }

            if (segment.IsOpening)
            {
                Open("span");
                xml.WriteAttributeString("class", "italic");
            }

            if (segment.Reference is { } reference && ReferenceLinks.Of(reference, document.Language)?.ToString() is { } link)
            {
                Open("a");
                xml.WriteAttributeString("href", link);
                xml.WriteString(AkomaNtosoWriter.Clean(segment.Text));
                xml.WriteEndElement();
            }
            else
            {
                xml.WriteString(AkomaNtosoWriter.Clean(segment.Text));
            }

            if (segment.IsOpening)
            {
                xml.WriteEndElement();
            }
        }
    }

    public void WriteNote(ParsedFootnote note)
    {
        var call = _called[note.Address] = _called.GetValueOrDefault(note.Address) + 1;
        Open("authorialNote", call == 1 ? note.Address : $"{note.Address}__{call.ToString(CultureInfo.InvariantCulture)}");
        xml.WriteAttributeString("marker", AkomaNtosoWriter.Clean(note.Marker));
        xml.WriteAttributeString("placement", "bottom");
        xml.WriteRaw("");
        Open("p");
        Write(Marks.Of(note));
        xml.WriteEndElement();
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
