using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>
/// Reads a story of a Word file, as its body, a header or a note, as it would be printed: what was inserted is kept, what was deleted or hidden is left out,
/// of a field the result counts. One instance per story.
/// </summary>
internal sealed partial class StoryReader(WordFile file, OpenXmlPart part, WordTextBuilder text, WordRole role)
{
    private readonly FieldStack _fields = new();
    private (int Table, int Row, int Cell)? _cell;
    private Paragraph? _paragraph;

    public void ReadBlocks(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case Table table:
                    ReadTable(table);
                    break;
                case AlternateContent alternate:
                    ReadBlocks(Chosen(alternate));
                    break;
                case OpenXmlUnknownElement { LocalName: "p" } misplaced:
                    ReadParagraph(new Paragraph(misplaced.OuterXml)); // as some tools write inserted paragraphs
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or MoveToRun or OpenXmlUnknownElement:
                    ReadBlocks(child);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Reads all paragraphs of a note as one line.</summary>
    public void ReadNote(OpenXmlElement note, string marker)
    {
        text.Begin();
        var start = text.Position;
        foreach (var paragraph in note.Descendants<Paragraph>().Where(p => !p.Ancestors<TextBoxContent>().Any()))
        {
            _paragraph = paragraph;
            if (text.Position > start)
            {
                text.Append("\v", default);
            }

            ReadInlines(paragraph);
        }

        text.End(WordRole.Note, null, marker);
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        _paragraph = paragraph;
        if (!text.IsOpen)
        {
            text.Begin();
            text.Append(file.Labels.Next(LastOf(paragraph)) ?? "", default);
        }

        var boxes = ReadInlines(paragraph);
        _fields.EndParagraph();
        if (LastOf(paragraph) != paragraph)
        {
            return;
        }

        text.End(RoleOf(paragraph), _cell);
        foreach (var box in boxes)
        {
            ReadBlocks(box);
        }
    }

    private WordRole RoleOf(Paragraph paragraph) =>
        role != WordRole.Text ? role
        : _fields.IsContents || file.Styles.IsContents(paragraph) ? WordRole.Contents
        : _cell is null && file.Styles.IsHeading(paragraph) ? WordRole.Heading
        : WordRole.Text;

    // Where the end of a paragraph is deleted the next one goes on with it, and its number and style count.
    private static Paragraph LastOf(Paragraph paragraph)
    {
        while (IsDeleted(paragraph.ParagraphProperties?.ParagraphMarkRunProperties) && paragraph.NextSibling() is Paragraph next)
        {
            paragraph = next;
        }

        return paragraph;
    }

    private static bool IsDeleted(ParagraphMarkRunProperties? mark) => mark?.GetFirstChild<Deleted>() is not null || mark?.GetFirstChild<MoveFrom>() is not null;

    // A table inside a cell is read as the paragraphs of the cell.
    private void ReadTable(Table table)
    {
        var outer = _cell;
        var number = outer?.Table ?? file.NextTable();
        var row = 0;
        foreach (var tableRow in Rows(table))
        {
            row++;
            var cell = 0;
            foreach (var tableCell in Cells(tableRow))
            {
                cell++;
                _cell = outer ?? (number, row, cell);
                ReadBlocks(tableCell);
            }
        }

        _cell = outer;
    }

    private static IEnumerable<TableRow> Rows(OpenXmlElement table) => table.ChildElements.SelectMany(child => child switch
    {
        TableRow row => row.TableRowProperties?.GetFirstChild<Deleted>() is null ? [row] : [],
        SdtRow or SdtContentRow or CustomXmlRow => Rows(child),
        _ => [],
    });

    private static IEnumerable<OpenXmlElement> Cells(OpenXmlElement row) => row.ChildElements.SelectMany(child => child switch
    {
        TableCell cell => [cell],
        SdtCell or SdtContentCell or CustomXmlCell => Cells(child),
        _ => [],
    });

    // What a newer Word draws, else what an older one would; both say the same.
    private static OpenXmlElement Chosen(AlternateContent alternate) =>
        alternate.GetFirstChild<AlternateContentChoice>() is { } choice && choice.Descendants<Run>().Any() ? choice
        : alternate.GetFirstChild<AlternateContentFallback>() is { } fallback ? fallback
        : alternate;
}
