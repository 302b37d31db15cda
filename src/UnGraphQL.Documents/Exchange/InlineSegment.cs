using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Exchange;

/// <summary>A stretch of a text that is marked alike, or a place that calls a note.</summary>
/// <param name="Text">Empty for a call.</param>
/// <param name="IsOpening">Of the words that carry the paragraph.</param>
/// <param name="Reference">What the words cite; null when they cite nothing that has a symbol.</param>
/// <param name="Call">The note called; null for words.</param>
public sealed record InlineSegment(string Text, bool IsOpening, ParsedReference? Reference, ParsedFootnote? Call);
