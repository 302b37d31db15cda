using UnGraphQL.Data;

namespace UnGraphQL.Api.Dataset;

/// <summary>What the resolvers of one request read from: its database context, and one snapshot of the reference data. One a request.</summary>
internal sealed class DatasetReader(UnGraphQLContext context, ReferenceSnapshots snapshots)
{
    private ReferenceSnapshot? _reference;

    public UnGraphQLContext Context { get; } = context;

    public ReferenceSnapshot Reference => _reference ??= snapshots.Current(Context);

    /// <summary>The snapshot, newer when the first one does not know what a row just read refers to.</summary>
    public ReferenceSnapshot Knowing(Func<ReferenceSnapshot, bool> isKnown) =>
        isKnown(Reference) ? Reference : _reference = snapshots.Knowing(Context, isKnown);
}
