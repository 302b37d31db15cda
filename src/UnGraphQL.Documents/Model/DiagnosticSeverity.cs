namespace UnGraphQL.Documents.Model;

public enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}
