using System.Collections.Immutable;

namespace UnGraphQL.Data.Loading;

/// <summary>What was removed.</summary>
/// <param name="Key">Natural key of the work removed; null when nothing was.</param>
/// <param name="Candidates">Keys of the works meant when a printed number fits several; empty otherwise.</param>
public sealed record RemovalReport(string? Key, ImmutableArray<string> Candidates, int Paragraphs, int References, int Sources);
