using System.Collections.Immutable;

namespace UnGraphQL.Data.Loading;

/// <summary>What a load knows beforehand of a source in the collection.</summary>
internal sealed record HeldSource(long Id, string Name, int ReaderVersion, int Length, ImmutableArray<LoadedDocument> Documents);
