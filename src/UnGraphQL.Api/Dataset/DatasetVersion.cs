namespace UnGraphQL.Api.Dataset;

/// <summary>What the collection was at one time. The time tells apart two databases that have come to the same number.</summary>
/// <param name="LoadedAt">UTC, of the last change.</param>
internal readonly record struct DatasetVersion(long Number, DateTime LoadedAt);
