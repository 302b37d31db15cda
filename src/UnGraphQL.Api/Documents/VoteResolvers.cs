using UnGraphQL.Api.Dataset;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Documents;

[Resolvers("Vote")]
internal static class VoteResolvers
{
    public static IReadOnlyList<IReadOnlyList<BallotRow>> Ballots(IReadOnlyList<VoteRow> parents, VotePosition? position, DatasetReader dataset)
    {
        var ballots = DocumentParts.Ballots(dataset.Context, parents.Select(parent => parent.WorkId));
        return [.. parents.Select(parent => ballots[parent.WorkId].Where(ballot => position is null || ballot.Position == position).ToArray())];
    }
}
