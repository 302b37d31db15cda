using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Loading;

/// <summary>What is odd about a stored reference.</summary>
internal sealed record ReferenceReport(CrossReference Reference, string Message, string? Suggestion);
