namespace UnGraphQL.Data.Search;

/// <summary>Where a phrase of a condition stands in a text, UTF-16 units.</summary>
/// <param name="Phrase">Tells it from the other phrases of the condition.</param>
internal readonly record struct FoundPlace(int Start, int End, int Phrase);
