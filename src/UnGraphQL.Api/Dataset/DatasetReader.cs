using UnGraphQL.Api.Filtering;
using UnGraphQL.Data;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Dataset;

/// <summary>What the resolvers of one request read from: its database context, and one snapshot of the reference data. One a request.</summary>
internal sealed class DatasetReader(UnGraphQLContext context, ReferenceSnapshots snapshots, FilterLimits limits)
{
    private ReferenceSnapshot? _reference;
    private int _conditions;

    /// <summary>Every level of an answer is read from one state of the collection, also while documents are loaded.</summary>
    public UnGraphQLContext Context
    {
        get
        {
            context.HoldState();
            return context;
        }
    }

    public ReferenceSnapshot Reference => _reference ??= snapshots.Current(Context);

    public FilterLimits Limits { get; } = limits;

    /// <summary>Counts the values and the parts of a filter before it is made into conditions for this request. Its parts are checked by themselves.</summary>
    /// <exception cref="GraphQLException">There are too many.</exception>
    public void Check<TFilter>(TFilter filter, IReadOnlyList<TFilter>? and = null, IReadOnlyList<TFilter>? or = null)
    {
        Limits.CheckConditions(_conditions += (and?.Count ?? 0) + (or?.Count ?? 0));
        Limits.CheckValues(FilterLists<TFilter>.Longest(filter));
    }

    /// <summary>The snapshot, newer when the first one does not know what a row just read refers to.</summary>
    public ReferenceSnapshot Knowing(Func<ReferenceSnapshot, bool> isKnown) =>
        isKnown(Reference) ? Reference : _reference = snapshots.Knowing(Context, isKnown);
}
