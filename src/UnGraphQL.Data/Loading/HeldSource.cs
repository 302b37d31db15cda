using System.Collections.Immutable;
using UnGraphQL.Documents;

namespace UnGraphQL.Data.Loading;

/// <summary>What a load knows beforehand of a source in the collection.</summary>
internal sealed record HeldSource(long Id, string Name, SourceForm? Form, int ReaderVersion, int Length, ImmutableArray<LoadedDocument> Documents);
