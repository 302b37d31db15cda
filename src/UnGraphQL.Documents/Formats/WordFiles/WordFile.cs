using DocumentFormat.OpenXml.Packaging;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>What the stories of a Word file share.</summary>
internal sealed class WordFile
{
    private int _tables;

    public WordFile(MainDocumentPart main)
    {
        Styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        Labels = new ListLabels(main.NumberingDefinitionsPart?.Numbering, Styles);
        Notes = NoteNumbers.Read(main);
    }

    public WordStyles Styles { get; }

    public ListLabels Labels { get; }

    public NoteNumbers Notes { get; }

    /// <summary>A number for the next table.</summary>
    public int NextTable() => ++_tables;
}
