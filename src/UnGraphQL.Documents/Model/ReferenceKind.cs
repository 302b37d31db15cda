namespace UnGraphQL.Documents.Model;

public enum ReferenceKind
{
    Resolution,
    Decision,
    Document,
    Treaty,
    Publication,
    Other,
}
