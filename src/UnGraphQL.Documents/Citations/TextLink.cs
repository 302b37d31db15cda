using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Citations;

/// <summary>A link that a source sets in a text: a second witness of what the words cite.</summary>
/// <param name="Address">Of the paragraph, item or footnote.</param>
/// <param name="Span">In the text at <paramref name="Address"/>.</param>
/// <param name="Target">Web address.</param>
internal sealed record TextLink(string Address, TextSpan Span, string Target);
