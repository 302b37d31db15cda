namespace UnGraphQL.Documents.Diagnostics;

/// <summary>Every code a reader or check may report. Codes are stable and never reused.</summary>
public static class DiagnosticCodes
{
    /// <summary>A Security Council number that lies outside the numbers of its year: 373 (2001).</summary>
    public const string SuspectYear = "suspectYear";

    /// <summary>Two dates for one symbol in the collection.</summary>
    public const string DateMismatch = "dateMismatch";

    /// <summary>A date outside the session of the symbol: 6/17 of 28 September 2008.</summary>
    public const string DateInconsistent = "dateInconsistent";

    /// <summary>A citation with a bracket missing or out of place: 1540 (2004 du Conseil.</summary>
    public const string Malformed = "malformed";

    /// <summary>A letter or digit that optical recognition confuses: alinéa 1) for l).</summary>
    public const string OcrAmbiguous = "ocrAmbiguous";

    /// <summary>A name that does not fit its section: OIC in the part on the OIF.</summary>
    public const string ContextConflict = "contextConflict";

    /// <summary>A name with the acronym of another organization in brackets: United Nations Development Programme (UNEP).</summary>
    public const string AcronymConflict = "acronymConflict";

    /// <summary>An organization under a misprinted or unusual name.</summary>
    public const string Variant = "variant";

    /// <summary>The document prints no symbol; it was derived from its number and body.</summary>
    public const string DerivedSymbol = "derivedSymbol";

    /// <summary>Two language versions, or two sources, differ in structure.</summary>
    public const string StructureMismatch = "structureMismatch";

    /// <summary>Text the reader could not place.</summary>
    public const string UnplacedText = "unplacedText";

    /// <summary>A paragraph number that is missing or out of order.</summary>
    public const string NumberingGap = "numberingGap";

    /// <summary>A paragraph number printed twice in one scope.</summary>
    public const string DuplicateNumber = "duplicateNumber";

    /// <summary>A paragraph of which the source has the number alone.</summary>
    public const string MissingText = "missingText";

    /// <summary>A footnote mark without a note.</summary>
    public const string MissingFootnote = "missingFootnote";

    /// <summary>A footnote that nothing calls.</summary>
    public const string UnanchoredFootnote = "unanchoredFootnote";

    /// <summary>The text ends before the document does.</summary>
    public const string Truncated = "truncated";

    /// <summary>The number and the heading name different sessions: 1244 (CI) under another ordinal.</summary>
    public const string SessionMismatch = "sessionMismatch";

    /// <summary>An <c>Ibid.</c> with nothing before it.</summary>
    public const string UnresolvedIbid = "unresolvedIbid";

    /// <summary>A number that its session cannot have: 2625 (XXXV).</summary>
    public const string SuspectSession = "suspectSession";

    /// <summary>The text is written in another language than its tag says.</summary>
    public const string LanguageMismatch = "languageMismatch";

    /// <summary>A link leads to another document than its words name.</summary>
    public const string LinkMismatch = "linkMismatch";

    /// <summary>A count of votes differs from the number of voters listed.</summary>
    public const string VoteMismatch = "voteMismatch";

    /// <summary>A citation of what is later than the citing document: its date, or the session or year of its symbol.</summary>
    public const string LaterThanDocument = "laterThanDocument";

    /// <summary>A symbol that was given up when a later letter was adopted: 75/257 is 75/257 A since 75/257 B exists.</summary>
    public const string FormerSymbol = "formerSymbol";

    /// <summary>A document that prints two symbols: one on its cover, another above its title.</summary>
    public const string SymbolMismatch = "symbolMismatch";

    /// <summary>A text that a tool took from a page as it stands there, put into the order of reading: Arabic lines, and letters of them.</summary>
    public const string ReadingOrder = "readingOrder";
}
