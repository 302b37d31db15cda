namespace UnGraphQL.Documents.Model;

/// <summary>The kind is the paragraph's own everywhere; that it stands in an annex is said by its address.</summary>
public enum ParagraphKind
{
    Preambular,
    Operative,
    Narrative,
    Heading,
    Table,
}
