namespace UnGraphQL.Api.Paragraphs;

/// <summary>The words of a paragraph in one language; what was not selected is null.</summary>
/// <param name="Section">Headings joined by line feeds, empty for none.</param>
internal sealed record ParagraphWords(string? Text, string? OpeningPhrase, string? Section, int SpanStart, int SpanEnd);
