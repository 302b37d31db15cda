using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>Counts the notes of one kind through the sections of a document.</summary>
internal sealed class NoteCounter
{
    private readonly OpenXmlElement? _document;
    private readonly List<OpenXmlElement?> _sections;
    private readonly string _format;
    private int _section;
    private int? _count;

    /// <param name="format">Where neither section nor document says another.</param>
    /// <param name="document">Properties of the notes of the whole document.</param>
    /// <param name="sections">Those of each section in order; null where it has none.</param>
    public NoteCounter(string format, OpenXmlElement? document, IEnumerable<OpenXmlElement?> sections)
    {
        _format = format;
        _document = document;
        _sections = [.. sections];
    }

    private string? Restart => Property<NumberingRestart>()?.Val?.InnerText;

    public string Next()
    {
        _count = _count + 1 ?? WordProperty.Number(Property<NumberingStart>()?.Val) ?? 1;
        return ListNumber.Print(_count.Value, Property<NumberingFormat>()?.Val?.InnerText ?? _format);
    }

    public void EndSection()
    {
        _section++;
        _count = Restart == "eachSect" ? null : _count;
    }

    /// <summary>As far as the file remembers where its pages ended.</summary>
    public void EndPage() => _count = Restart == "eachPage" ? null : _count;

    private T? Property<T>()
        where T : OpenXmlElement =>
        (_section < _sections.Count ? _sections[_section]?.GetFirstChild<T>() : null) ?? _document?.GetFirstChild<T>();
}
