namespace UnGraphQL.Scoring.Printing;

internal enum PrintedLineKind
{
    Formula,
    Paragraph,
    Item,
    Heading,
    TableRow,

    /// <summary>Meeting and date below a text.</summary>
    Closing,
}
