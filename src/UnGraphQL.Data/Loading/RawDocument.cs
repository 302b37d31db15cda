using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Loading;

/// <summary>A document among those of a held source.</summary>
internal sealed record RawDocument(RawSource Source, int Ordinal);
