namespace UnGraphQL.Api.Paragraphs;

/// <summary>UTF-16 units: start inclusive, end exclusive.</summary>
internal sealed record SpanRow(int Start, int End);
