namespace UnGraphQL.Documents.Tests.Structure;

public sealed class FootnoteMarkTests
{
    private static (string Text, string Anchors) Read(string paragraph)
    {
        var document = Reading.Read($"67/1.\tTitle of it\n\tThe General Assembly,\n\tRecalling that {paragraph}\n\t1.\tDecides it.\n\n38th plenary meeting\n1 November 2017\n\n1 A/72/94.\n2 A/72/95.");
        return (Reading.At(document, "pp1").Text["Recalling that ".Length..], string.Join(' ', document.Footnotes.SelectMany(f => f.Anchors.Where(a => a.Address == "pp1").Select(a => $"{f.Marker}@{a.Offset - 15}"))));
    }

    [Theory]
    [InlineData("the world,1 and", "the world, and", "1@10")]
    [InlineData("its Development;1", "its Development;", "1@16")]
    [InlineData("22 June 2012,1 in it,", "22 June 2012, in it,", "1@13")]
    [InlineData("resolution 65/263,2 of", "resolution 65/263, of", "2@18")]
    [InlineData("the report for 20221, of", "the report for 2022, of", "1@19")] // a year and a mark
    [InlineData("women (UN-Women)2 and", "women (UN-Women) and", "2@16")]
    [InlineData("the sea1, and the land,2", "the sea, and the land,", "1@7 2@22")]
    [InlineData("\u201Cthe future\u201D1 is", "\u201Cthe future\u201D is", "1@12")]
    [InlineData("the Agenda 21,2 which", "the Agenda 21, which", "2@14")]
    [InlineData("the fight against HIV/AIDS1 and", "the fight against HIV/AIDS and", "1@26")]
    [InlineData("« l’avenir »1, in", "« l’avenir », in", "1@12")]
    public void GluedDigitsAreMarks(string printed, string text, string anchors) => Assert.Equal((text, anchors), Read(printed));

    [Theory]
    [InlineData("CO2 falls,")]
    [InlineData("A/67/L.30/Rev.2 was,")]
    [InlineData("No.1 is,")]
    [InlineData("1,234 people,")]
    [InlineData("resolution 65/1 of,")]
    [InlineData("in 2012 it,")]
    [InlineData("the 1 of,")]
    [InlineData("the world,7 and,")] // no note 7
    public void OtherDigitsAreNot(string printed) => Assert.Equal((printed, ""), Read(printed));

    [Fact]
    public void DecimalCommaIsNoMarkInFrench()
    {
        var document = Reading.Read("67/1.\tTitre\n\tL'Assemblée générale,\n\tRappelant que 3,1 pour cent de la population est dans ce cas1,\n\t1.\tDécide.\n\n38e séance plénière\n1er novembre 2017\n\n1 A/72/94.");
        Assert.Equal("Rappelant que 3,1 pour cent de la population est dans ce cas,", Reading.At(document, "pp1").Text);
    }
}
