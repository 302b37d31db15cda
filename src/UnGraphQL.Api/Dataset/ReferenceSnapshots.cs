using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Dataset;

/// <summary>
/// Holds the current <see cref="ReferenceSnapshot"/>. At most twice a second a request looks whether the collection has changed, so that a
/// running server sees what another process loads. One an application; safe for concurrent use.
/// </summary>
internal sealed class ReferenceSnapshots(TimeProvider clock)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMilliseconds(500);

    private Checked? _current;

    public ReferenceSnapshot Current(UnGraphQLContext context)
    {
        var current = Volatile.Read(ref _current);
        if (current is not null && clock.GetElapsedTime(current.At) < Freshness)
        {
            return current.Snapshot;
        }

        var at = clock.GetTimestamp();
        var version = context.DatasetStates.Select(state => new DatasetVersion(state.Version, state.LoadedAt)).FirstOrDefault();
        var snapshot = current?.Snapshot.Version == version ? current.Snapshot : ReferenceSnapshot.Read(context, version);
        Volatile.Write(ref _current, new Checked(snapshot, at));
        return snapshot;
    }

    /// <summary>The current snapshot, read anew when it does not know what a row just read refers to.</summary>
    public ReferenceSnapshot Knowing(UnGraphQLContext context, Func<ReferenceSnapshot, bool> isKnown)
    {
        var snapshot = Current(context);
        if (isKnown(snapshot))
        {
            return snapshot;
        }

        Volatile.Write(ref _current, null);
        return Current(context);
    }

    /// <param name="At">Timestamp of the clock when the version was looked up.</param>
    private sealed record Checked(ReferenceSnapshot Snapshot, long At);
}
