namespace UnGraphQL.Documents;

/// <summary>A raw form that whoever loads a source may name where the content is not to decide.</summary>
public enum SourceForm
{
    /// <summary>A Word file, or the text dumped from one.</summary>
    Word,

    /// <summary>A Word file and nothing else.</summary>
    Docx,

    /// <summary>A PDF file, or the text taken from one.</summary>
    Pdf,
    Markdown,

    /// <summary>The official AKN4UN XML.</summary>
    Xml,

    /// <summary>Text with a paragraph on each line.</summary>
    Plain,
}
