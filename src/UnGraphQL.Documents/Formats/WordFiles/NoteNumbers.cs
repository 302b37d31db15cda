using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>The marks of footnotes and endnotes as Word prints them, counted over the whole document. ECMA-376 part 1, 17.11, Footnotes and Endnotes.</summary>
internal sealed class NoteNumbers
{
    private readonly Dictionary<(bool IsEndnote, long Id), string> _marks = [];
    private readonly List<(bool IsEndnote, long Id)> _order = [];

    private NoteNumbers()
    {
    }

    /// <summary>The notes called, in the order of their first call.</summary>
    public IReadOnlyList<(bool IsEndnote, long Id)> Called => _order;

    public static NoteNumbers Read(MainDocumentPart main)
    {
        var numbers = new NoteNumbers();
        var settings = main.DocumentSettingsPart?.Settings;
        var sections = main.Document.Descendants<SectionProperties>().ToList();
        var footnotes = new NoteCounter("decimal", settings?.GetFirstChild<FootnoteDocumentWideProperties>(), sections.Select(s => s.GetFirstChild<FootnoteProperties>()));
        var endnotes = new NoteCounter("lowerRoman", settings?.GetFirstChild<EndnoteDocumentWideProperties>(), sections.Select(s => s.GetFirstChild<EndnoteProperties>()));
        foreach (var element in main.Document.Descendants())
        {
            switch (element)
            {
                case SectionProperties when element.Parent is ParagraphProperties:
                    footnotes.EndSection();
                    endnotes.EndSection();
                    break;
                case LastRenderedPageBreak:
                    footnotes.EndPage();
                    break;
                case FootnoteEndnoteReferenceType reference when !element.Ancestors().Any(a => a is DeletedRun or MoveFromRun):
                    numbers.Add(reference, reference is EndnoteReference ? endnotes : footnotes);
                    break;
                default:
                    break;
            }
        }

        return numbers;
    }

    /// <summary>The mark of a note; null for one that nothing calls.</summary>
    public string? MarkOf(FootnoteEndnoteReferenceType reference) => MarkOf(Key(reference));

    public string? MarkOf((bool IsEndnote, long Id) note) => _marks.GetValueOrDefault(note);

    public bool IsMark(string text) => _marks.ContainsValue(text);

    /// <summary>Whether the mark stands in the text behind the reference, typed by the author.</summary>
    public static bool IsTyped(FootnoteEndnoteReferenceType reference) => reference.CustomMarkFollows?.InnerText is "1" or "true" or "on";

    private void Add(FootnoteEndnoteReferenceType reference, NoteCounter counter)
    {
        var key = Key(reference);
        if (_marks.TryAdd(key, IsTyped(reference) ? TypedMark(reference) : counter.Next()))
        {
            _order.Add(key);
        }
    }

    private static (bool, long) Key(FootnoteEndnoteReferenceType reference) => (reference is EndnoteReference, WordProperty.Number(reference.Id) ?? 0);

    private static string TypedMark(OpenXmlElement reference) =>
        string.Concat(reference.ElementsAfter().Select(e => e is Words words ? words.Text : e is SymbolChar sign ? WordSymbols.Print(sign) : "")).Trim() is { Length: > 0 } mark ? mark : "*";
}
