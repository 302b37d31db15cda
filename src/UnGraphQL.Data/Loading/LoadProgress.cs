namespace UnGraphQL.Data.Loading;

/// <summary>How far a load is. Reported after each batch is stored, from one thread at a time.</summary>
/// <param name="Done">Sources dealt with.</param>
/// <param name="Total">Sources in all.</param>
/// <param name="Bytes">Of the sources dealt with.</param>
public readonly record struct LoadProgress(int Done, int Total, long Bytes, TimeSpan Elapsed);
