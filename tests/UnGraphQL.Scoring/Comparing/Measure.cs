namespace UnGraphQL.Scoring.Comparing;

/// <summary>What is measured of a document: a column of the table.</summary>
internal enum Measure
{
    Symbol,
    Title,
    Date,
    Session,
    Meeting,
    AgendaItem,

    /// <summary>Addresses, kinds and numbers of all paragraphs, headings, tables and items, in order.</summary>
    Structure,

    /// <summary>Texts of paragraphs and items at the same address, equal but for white space.</summary>
    Text,

    /// <summary>Kind, number and text of each paragraph.</summary>
    Paragraphs,

    /// <summary>Paragraph, label and text of each item.</summary>
    Items,

    /// <summary>Mark, text and places of call of each footnote.</summary>
    Footnotes,

    /// <summary>Address and symbol of each citation.</summary>
    Citations,

    /// <summary>Lines of the page in a text; counted as wrong.</summary>
    Furniture,
}
