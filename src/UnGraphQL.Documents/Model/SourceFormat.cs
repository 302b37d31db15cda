namespace UnGraphQL.Documents.Model;

/// <summary>The raw form a document was read from.</summary>
public enum SourceFormat
{
    /// <summary>Plain text, dumped from no format that can be told.</summary>
    Text,
    Markdown,
    Akn4Un,

    /// <summary>A Word file or the text dumped from one.</summary>
    Word,

    /// <summary>A PDF file or the text dumped from one.</summary>
    Pdf,
}
