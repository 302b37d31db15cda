using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Formats;

/// <summary>A link that a form sets.</summary>
/// <param name="Span">In the source.</param>
/// <param name="Target">Web address.</param>
internal sealed record SourceLink(TextSpan Span, string Target);
