namespace UnGraphQL.Documents.Formats.WordFiles;

internal enum WordRole
{
    Text,
    Heading,

    /// <summary>A line of the table of contents.</summary>
    Contents,

    /// <summary>In the header of the first page: templates keep symbol, distribution and letterhead there.</summary>
    Masthead,

    /// <summary>In another header or footer, or a tag that an author's tool left in a comment.</summary>
    PageFurniture,
    Note,
}
