using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace UnGraphQL.Documents.Formats.WordFiles;

internal sealed partial class StoryReader
{
    /// <returns>The text boxes anchored in it, to be read after it.</returns>
    private List<TextBoxContent> ReadInlines(OpenXmlElement parent)
    {
        var boxes = new List<TextBoxContent>();
        ReadInlines(parent, boxes);
        return boxes;
    }

    private void ReadInlines(OpenXmlElement parent, List<TextBoxContent> boxes)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    ReadRun(run, boxes);
                    break;
                case Hyperlink link:
                    ReadLink(link, TargetOf(link), boxes);
                    break;
                case SimpleField field:
                    ReadLink(field, FieldStack.Target(field.Instruction?.Value), boxes);
                    break;
                case DocumentFormat.OpenXml.Math.Text formula:
                    Append(formula.Text, default);
                    break;
                case AlternateContent alternate:
                    ReadInlines(Chosen(alternate), boxes);
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties or RubyContent or SdtProperties or CustomXmlProperties or TextBoxContent:
                    break;
                default:
                    ReadInlines(child, boxes);
                    break;
            }
        }
    }

    private void ReadLink(OpenXmlElement link, string? target, List<TextBoxContent> boxes)
    {
        var start = text.Position;
        ReadInlines(link, boxes);
        if (target is not null)
        {
            text.Link(start, target);
        }
    }

    private string? TargetOf(Hyperlink link) =>
        link.Id?.Value is { } id ? part.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri.OriginalString : null;

    private void ReadRun(Run run, List<TextBoxContent> boxes)
    {
        var look = file.Styles.LookOf(run, _paragraph);
        (string Marker, int Start)? typed = null;
        foreach (var child in run.ChildElements)
        {
            switch (child)
            {
                case FieldChar field:
                    ReadField(field);
                    break;
                case FieldCode code:
                    _fields.AddCode(code.Text);
                    break;
                case Drawing or Picture or EmbeddedObject or AlternateContent:
                    boxes.AddRange(Boxes(child is AlternateContent alternate ? Chosen(alternate) : child));
                    break;
                case FootnoteEndnoteReferenceType reference when !look.IsHidden && file.Notes.MarkOf(reference) is { } marker:
                    typed = ReadReference(reference, marker, look);
                    break;
                case Ruby ruby when !look.IsHidden:
                    ReadInlines(ruby.GetFirstChild<RubyBase>() ?? (OpenXmlElement)ruby, boxes);
                    break;
                default:
                    Append(look.IsHidden ? "" : Printed(child), look);
                    break;
            }
        }

        if (typed is var (mark, start) && start < text.Position)
        {
            text.Mark(mark, start);
        }
    }

    /// <returns>Where a mark begins that the author typed behind the reference.</returns>
    private (string, int)? ReadReference(FootnoteEndnoteReferenceType reference, string marker, RunLook look)
    {
        var start = text.Position;
        if (NoteNumbers.IsTyped(reference))
        {
            return (marker, start);
        }

        Append(marker, look with { IsRaised = true });
        text.Mark(marker, start);
        return null;
    }

    private void ReadField(FieldChar field)
    {
        switch (field.FieldCharType?.InnerText)
        {
            case "begin":
                _fields.Begin();
                break;
            case "separate":
                _fields.Separate(text.Position);
                break;
            default:
                if (_fields.End() is var (target, start))
                {
                    text.Link(start, target);
                }

                break;
        }
    }

    private void Append(string words, RunLook look)
    {
        if (_fields.IsShown)
        {
            text.Append(words, look);
        }
    }

    private static string Printed(OpenXmlElement element) => element switch
    {
        Words words => words.Text,
        TabChar or PositionalTab => "\t",
        Break or CarriageReturn => "\v",
        NoBreakHyphen => "-",
        SymbolChar sign => WordSymbols.Print(sign),
        _ => "",
    };

    private static IEnumerable<TextBoxContent> Boxes(OpenXmlElement drawing) =>
        drawing.ChildElements.SelectMany(child => child is TextBoxContent box ? [box] : Boxes(child is AlternateContent alternate ? Chosen(alternate) : child));
}
