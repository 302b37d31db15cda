namespace UnGraphQL.Documents.Model;

/// <summary>The voter as printed. Voters are not mentions of organizations.</summary>
public sealed record ParsedBallot(string Voter, VotePosition Position);
