namespace UnGraphQL.Documents.Tests.Structure;

public sealed class AnnexNoteTests
{
    [Fact]
    public void NotesThatBeginAnewBelongToTheAnnexThatCallsThem()
    {
        var document = Reading.Read("""
            The General Assembly,
            Recalling its plan1 and its aims,2
            1. Adopts the rules annexed.
            10th plenary meeting
            3 May 2011
            Annex
            Rules of the harbour
            1. Lamps1 are lit at dusk.
            2. Keepers2 sleep by day.
            __________________
            1 Resolution 60/1.
            2 Resolution 60/2.
            1 Of oil.
            2 Of both sexes.
            """);
        Assert.Equal(
            ["fn1 pp1 Resolution 60/1.", "fn2 pp1 Resolution 60/2.", "annex1.fn1 annex1.n1 Of oil.", "annex1.fn2 annex1.n2 Of both sexes."],
            document.Footnotes.Select(f => $"{f.Address} {f.Anchors.Single().Address} {f.Text}"));
    }

    [Fact]
    public void NotesThatGoOnInTheAnnexHaveItsAddressToo()
    {
        var document = Reading.Read("""
            The General Assembly,
            Recalling its plan,1
            1. Adopts the rules annexed.
            10th plenary meeting
            3 May 2011
            Annex
            Rules of the harbour
            1. Lamps2 are lit at dusk.
            __________________
            1 Resolution 60/1.
            2 Of oil.
            """);
        Assert.Equal(["fn1", "annex1.fn2"], document.Footnotes.Select(f => f.Address));
    }
}
