using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Search;

internal sealed record HighlightRow(Language Language, string Text, IReadOnlyList<SpanRow> Marks);
