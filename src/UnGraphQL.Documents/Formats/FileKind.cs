namespace UnGraphQL.Documents.Formats;

/// <summary>What the first bytes of a file say.</summary>
internal enum FileKind
{
    /// <summary>Nothing known: text, or a binary file of another kind.</summary>
    Other,

    /// <summary>A zip file, as Word files are since 2007.</summary>
    Word,

    /// <summary>A compound file, as Word files were before, and as those with a password are.</summary>
    OldWord,
    Pdf,
    RichText,
}
