namespace UnGraphQL.Documents.Model;

public enum VoteOutcome
{
    WithoutVote,
    Recorded,
    Other,
}
