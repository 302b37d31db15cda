using UnGraphQL.Documents;

namespace UnGraphQL.Data.Loading;

/// <summary>What stays the same during one load.</summary>
/// <param name="StartedAt">UTC.</param>
internal sealed record LoadSetting(Func<ReadOnlyMemory<byte>, string, ReadOptions, ReadResult> Read, int ReaderVersion, TimeProvider Clock, DateTime StartedAt)
{
    /// <summary>Whether a source that is held is derived anew even if the present readers derived it.</summary>
    public bool Again { get; init; }

    /// <summary>Called at named points inside a transaction; tests make it fail there.</summary>
    public Action<string>? Checkpoint { get; init; }

    /// <summary>
    /// When a source counts as loaded: after those given before it in the same load, whatever was read first. Microseconds, the least that
    /// every database keeps.
    /// </summary>
    public DateTime LoadedAt(int position) => StartedAt.AddMicroseconds(position);
}
