namespace UnGraphQL.Api.CrossReferences;

internal sealed record ReferenceWords(string RawText, int SpanStart, int SpanEnd);
