using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Documents;

internal sealed record BallotRow(string Voter, VotePosition Position);
