namespace UnGraphQL.Documents.Formats;

internal enum BlockKind
{
    Text,

    /// <summary>Marked as a heading by the form itself.</summary>
    Heading,

    /// <summary>The text of a footnote, its mark included.</summary>
    Note,
    Table,
    Rule,

    /// <summary>Page furniture: in no text, but read for what it tells of the document.</summary>
    Furniture,
}
