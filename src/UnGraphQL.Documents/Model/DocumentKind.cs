namespace UnGraphQL.Documents.Model;

public enum DocumentKind
{
    Resolution,
    Decision,
    Report,
    PressRelease,
    Other,
}
