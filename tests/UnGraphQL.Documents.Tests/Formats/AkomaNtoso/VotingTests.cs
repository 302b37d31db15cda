using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Tests.Structure;
using static UnGraphQL.Documents.Tests.Formats.AkomaNtoso.Markup;

namespace UnGraphQL.Documents.Tests.Formats.AkomaNtoso;

public sealed class VotingTests
{
    [Theory]
    [InlineData("adoptedWithoutVote", VoteOutcome.WithoutVote, null, null, null)]
    [InlineData("Adopted without vote, 88th plenary meeting", VoteOutcome.WithoutVote, null, null, null)]
    [InlineData("Adopted 133-3-0, 54th plenary meeting", VoteOutcome.Recorded, 133, 3, 0)] // free text
    [InlineData("adoptedRecordedVote", VoteOutcome.Recorded, null, null, null)]
    [InlineData("Adopted by acclamation", VoteOutcome.Other, null, null, null)]
    public void OutcomeIsAWordOrASentence(string outcome, VoteOutcome expected, int? inFavour, int? against, int? abstaining)
    {
        var vote = Vote($"<voting outcome=\"{outcome}\"><quorum value=\"\"/></voting>").Vote;
        Assert.Equal((expected, inFavour, against, abstaining), (vote?.Outcome, vote?.InFavour, vote?.Against, vote?.Abstaining));
    }

    [Fact]
    public void RollCallIsCountedAndListed()
    {
        var document = Vote(Recorded(2, "ALBANIA", "BELIZE") + Count("against", 1, "CHAD") + "</voting>");
        Assert.Equal((2, 1, null), (document.Vote?.InFavour, document.Vote?.Against, document.Vote?.Abstaining));
        Assert.Equal(["ALBANIA InFavour", "BELIZE InFavour", "CHAD Against"], document.Vote!.Ballots.Select(b => $"{b.Voter} {b.Position}"));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void CountThatDiffersFromItsListIsReported() =>
        Assert.Equal([DiagnosticCodes.VoteMismatch], Reading.Codes(Vote(Recorded(3, "ALBANIA", "BELIZE") + "</voting>")));

    private static string Recorded(int count, params string[] voters) => "<voting outcome=\"adoptedRecordedVote\">" + Count("inFavour", count, voters);

    private static string Count(string position, int count, params string[] voters) =>
        $"<count value=\"{count}\" refersTo=\"{position}\"><voters>{string.Concat(voters.Select(v => $"<organization>{v}</organization>"))}</voters></count>";

    private static ParsedDocument Vote(string voting) =>
        Read(Source(MainBody(Paragraph("1.", "Requests every harbour of the region to keep its lighthouse in the best order.")), meta: $"<analysis><parliamentary>{voting}</parliamentary></analysis>"));
}
