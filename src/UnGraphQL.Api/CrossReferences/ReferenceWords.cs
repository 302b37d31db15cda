using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.CrossReferences;

internal sealed record ReferenceWords(Language Language, string RawText, int SpanStart, int SpanEnd);
