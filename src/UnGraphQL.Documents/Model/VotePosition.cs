namespace UnGraphQL.Documents.Model;

public enum VotePosition
{
    InFavour,
    Against,
    Abstaining,
}
