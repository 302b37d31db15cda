namespace UnGraphQL.Documents.Formats.AkomaNtoso;

internal enum BodyPartKind
{
    Preambular,

    /// <summary>A paragraph with a number in digits.</summary>
    Numbered,

    /// <summary>A labelled item of the paragraph before.</summary>
    Item,
    Heading,
    Table,

    /// <summary>A paragraph without number: what it is depends on its place.</summary>
    Unnumbered,

    /// <summary>More text of the part before.</summary>
    Continuation,

    /// <summary>An attachment begins.</summary>
    AnnexStart,
}
