using System.Collections.Immutable;

namespace UnGraphQL.Scoring.Printing;

/// <summary>One resolution of a printed document.</summary>
/// <param name="Number">With its dot: <c>78/24.</c>; null for a part that prints its letter alone.</param>
/// <param name="Letter">Of a resolution adopted in parts.</param>
/// <param name="Titles">The title, and after the letter that of the part.</param>
/// <param name="Lines">The text, how it was adopted, and its annexes, in the order printed.</param>
internal sealed record PrintedPart(string? Number, string? Letter, ImmutableArray<PrintedLine> Titles, ImmutableArray<PrintedLine> Lines);
