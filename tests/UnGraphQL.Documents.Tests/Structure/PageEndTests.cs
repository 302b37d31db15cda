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
