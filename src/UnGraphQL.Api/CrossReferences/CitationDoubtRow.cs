using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.CrossReferences;

internal sealed record CitationDoubtRow(string Code, DiagnosticSeverity Severity, string Message, string? Suggestion);
