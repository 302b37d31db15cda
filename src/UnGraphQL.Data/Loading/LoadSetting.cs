using UnGraphQL.Documents;

namespace UnGraphQL.Data.Loading;

/// <summary>What stays the same during one load.</summary>
/// <param name="LoadedAt">UTC; one instant for all sources of a load, so that their order does not depend on timing.</param>
internal sealed record LoadSetting(Func<ReadOnlyMemory<byte>, string, ReadResult> Read, int ReaderVersion, TimeProvider Clock, DateTime LoadedAt)
{
    /// <summary>Called at named points inside a transaction; tests make it fail there.</summary>
    public Action<string>? Checkpoint { get; init; }
}
