using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Structure;

/// <summary>What the end of a page leaves apart, and what it must not join.</summary>
public sealed class PageEndTests
{
    private const string Title = "Care of the springs, the rivers and the forests of the mountains for the good of all";

    private static ParsedDocument Read(string text) => Reading.Read($"""
        A/RES/78/951

        United Nations

        General Assembly

        Distr.: General
        22 December 2023

        Seventy-eighth session
        Agenda item 67

        Resolution adopted by the General Assembly on 19 December 2023
        [on the report of the Third Committee (A/78/476, para. 19)]

        78/951.
        {Title}

        The General Assembly,


        """ + text);

    private static string PageEnd(string notes = "") => $"""

        {notes}
        23-26041 (E)

        241018

        *2326041*

        A/RES/78/951

        {Title}


        """;

    [Theory]
    [InlineData("in the highlands, more than 1,000", "people draw their water from one spring,")] // no mark behind a comma
    [InlineData("the report entitled “The Rule of Law:", "Towards the Care of Springs”, in which the Secretary-General spoke of them,")]
    [InlineData("that Governments have agreed to care for", "the rivers and the forests of the mountains, in the highlands,")] // words of the title, but no running head
    public void ParagraphGoesOnAfterThePage(string before, string after)
    {
        var d = Read($"Recalling that, as was said in the Assembly and in the committees year after year, {before}\n{PageEnd()}{after}\n\n1. Decides this.");
        Assert.Equal("pp1 op1", Reading.Addresses(d));
        Assert.EndsWith($"{before} {after}", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
    }

    // Of numbered paragraphs one without a number is the next sentence, unless the line above it had room.
    [Theory]
    [InlineData("before the Assembly in spring, with the comments of all who live there and of the cities.", true)]
    [InlineData("before the Assembly in spring.", false)]
    public void SentenceGoesOnWhereThePageEndsWithAFullLine(string last, bool goesOn)
    {
        const string Next = "Even where the snow is late the springs are full, and those who know them well can tell\nwhen the water will come down to the fields.";
        var d = Read($"""
            Recalling its resolution 77/901 of 12 December 2022 on the care of mountain springs, and
            the report of the Secretary-General on the rivers that rise from them, which was placed
            before the Assembly together with the comments of the agencies and of the people who
            have herded and farmed above those springs for as long as anyone there can remember, as
            well as the maps that were drawn of them by the schools, in which the paths are found by
            all who go up there with their flocks in spring,

            1. Adopts the rules in the annex.

            Annex

            Rules of the springs

            1. The agencies speak of the paths and of the springs in a report, which is placed
            {last}

            {PageEnd()}{Next}

            2. The maps of the springs are drawn anew in every year.
            """);
        Assert.EndsWith(goesOn ? "down to the fields." : "in spring.", Reading.At(d, "annex1.n1").Text, StringComparison.Ordinal);
    }

    // The first line beside the symbol, the others below it
    [Fact]
    public void HeadOfThreeLinesIsFurniture()
    {
        var head = $"""

            2/4 23-26041

            A/RES/78/951      Care of the springs, the rivers
                              and the forests of the
                              mountains for the good of all


            """;
        var d = Read($"Recalling that, as was said in the Assembly and in the committees year after year, springs are few,\n{head}Noting that rivers rise from them,\n\n1. Decides this.");
        Assert.Equal("pp1 pp2 op1", Reading.Addresses(d));
        Assert.EndsWith("springs are few,", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NumberOfASectionEndsTheParagraphOfThePageBefore()
    {
        var d = Read($"Recalling that, as was said in the Assembly and in the committees year after year, springs are few,\n{PageEnd()}I\n\nIntroduction\n\n1. Decides this.");
        Assert.Equal("pp1 s1 op1", Reading.Addresses(d));
    }

    [Fact]
    public void SymbolWithoutPointBelowItsMarkIsANote()
    {
        var d = Read($"Recalling the report,1 and also that one,2 and that Governments have agreed to care for\n{PageEnd("__________________\n1\nA/78/242\n2\nSee A/78/243.\n")}all springs,\n\n1. Decides this.");
        Assert.Equal(["A/78/242", "See A/78/243."], d.Footnotes.Select(f => f.Text));
        Assert.Equal("pp1 op1", Reading.Addresses(d));
    }

    [Fact]
    public void MarkMayStandApartFromItsNote()
    {
        var d = Read($"Recalling the report,1 and also that one,2 and that Governments have agreed to care for\n{PageEnd("__________________\n1\n\nResolution 70/1.\n\n2\n\nSee A/78/243.\n")}all springs,\n\n1. Decides this.");
        Assert.Equal(["Resolution 70/1.", "See A/78/243."], d.Footnotes.Select(f => f.Text));
    }

    [Fact]
    public void TitleMayEndInANumberOnALineOfItsOwn()
    {
        var d = Reading.Read("""
            78/951.
            Ways of living that leave the springs as they were found, on the ground of Agenda
            21
            The General Assembly,
            Recalling its resolution 44/25 of 20 November 1989, in which it adopted the text that
            constitutes the standard in this matter and marks the seventy-fifth anniversary of the
            day on which it was first spoken of,
            1. Decides to remain seized of the matter and to speak of it again at its next session
            and at those that follow.
            """);
        Assert.EndsWith("of Agenda 21", d.Title, StringComparison.Ordinal);
        Assert.Equal("pp1 op1", Reading.Addresses(d));
    }
}
