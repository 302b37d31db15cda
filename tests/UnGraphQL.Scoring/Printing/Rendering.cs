using System.Collections.Immutable;

namespace UnGraphQL.Scoring.Printing;

/// <summary>A document set in a form.</summary>
/// <param name="Furniture">Lines of the page that belong into no text.</param>
internal sealed record Rendering(string Text, ImmutableArray<string> Furniture);
