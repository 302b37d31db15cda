using UnGraphQL.Documents.Tests.Structure;

namespace UnGraphQL.Documents.Tests.Formats;

public sealed class TabbedRowTests
{
    private const string Head = "\tThe General Assembly,\n\tRecalling its budget,\n\t1.\tDecides on these sums:\n\n";
    private const string Foot = "\n\t2.\tRequests a report.\n\n1 A/72/94.";

    private static string Table(string lines) => Reading.At(Reading.Read(Head + lines + Foot), "tab1").Text;

    [Fact]
    public void NamesAndAmountsBetweenTabsAreATable()
    {
        var table = Table("\tHarbour\t\tSum\n\t(dollars)\n\t\t\n\tPart I. The north\t\n1\tLamps of the north\t119 854 000\n2\tOil\t–\n\tTotal\t119 854 000\n");
        Assert.Equal("Harbour Sum (dollars) Part I. The north 1 Lamps of the north 119 854 000 2 Oil – Total 119 854 000", string.Join(' ', table.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("Lamps of all the harbours of the region in accordance with the scale of assessments\t119 854 000\t1\nOil\t12\t2\n")] // a long name
    [InlineData("مصابيح الموانئ\t000 854 119\nزيت\t900 12\n")] // amounts as Arabic texts keep them
    public void RowsAreTold(string lines) => Assert.Equal("pp1 op1 tab1 op2", Reading.Addresses(Reading.Read(Head + lines + Foot)));

    [Theory]
    [InlineData("Goal 1.\t\tEnd the dark\nGoal 2.\t\tEnd the fog\n")]
    [InlineData("\t(a)\tLamps;\n\t(b)\tOil;\n")]
    public void OtherTabsMakeNone(string lines) => Assert.DoesNotContain(Reading.Read(Head + lines + Foot).Paragraphs, p => p.Kind == Model.ParagraphKind.Table);

    [Fact]
    public void RemarksBelowATableAreOfIt()
    {
        var document = Reading.Read(Head + "Lamps\t119 854 000\nOil\t12\n\ta See A/78/534.\n\tb After recosting.\n\tAbbreviations: LK, lamp keeper.\n" + Foot);
        Assert.Equal("pp1 op1 tab1 op2", Reading.Addresses(document));
        Assert.EndsWith("a See A/78/534. b After recosting. Abbreviations: LK, lamp keeper.", Reading.At(document, "tab1").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lamps\t119 854 000\nOil\t12\n\n\tB.\tKeepers\n\nNew\tKeeper\t1\nOld\tKeeper\t2\n", "tab1 sb tab2")] // set apart
    [InlineData("A.\tLamps\nLamps\t119 854 000\nOil\t12\nB.\tKeepers\nNew\tKeeper\t1\nOld\tKeeper\t2\n", "sa tab1 sb tab2")] // it goes on from A
    public void NumberedHeadingStandsBetweenTables(string lines, string addresses) =>
        Assert.Equal($"pp1 op1 {addresses} op2", Reading.Addresses(Reading.Read(Head + lines + Foot)));

    [Fact]
    public void AmountsInATableAreNoMarks() => Assert.Contains("1", Table("Lamps\t1\nOil\t1\n"), StringComparison.Ordinal);
}
