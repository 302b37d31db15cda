namespace UnGraphQL.Documents.Model;

/// <summary>An organization named in a paragraph, item or footnote.</summary>
/// <param name="Address">Of the paragraph, item or footnote.</param>
/// <param name="Span">In the text at <paramref name="Address"/>.</param>
/// <param name="Text">The words as printed.</param>
/// <param name="Code">Id in the organization authority.</param>
public sealed record ParsedMention(string Address, TextSpan Span, string Text, string Code, MentionKind Kind);
