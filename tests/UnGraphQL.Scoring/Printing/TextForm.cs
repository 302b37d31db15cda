namespace UnGraphQL.Scoring.Printing;

internal enum TextForm
{
    /// <summary>The official XML itself.</summary>
    Xml,

    /// <summary>Text dumped from Word.</summary>
    Word,

    /// <summary>Plain text, a paragraph on each line.</summary>
    Text,

    /// <summary>Text of a PDF file in reading order.</summary>
    Pdf,

    /// <summary>Text of a PDF file in its layout.</summary>
    Layout,

    Markdown,
}
