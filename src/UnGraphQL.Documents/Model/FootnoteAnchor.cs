namespace UnGraphQL.Documents.Model;

/// <summary>Where a note is called: a paragraph or item, and the offset in its text before which the mark stands.</summary>
public sealed record FootnoteAnchor(string Address, int Offset);
