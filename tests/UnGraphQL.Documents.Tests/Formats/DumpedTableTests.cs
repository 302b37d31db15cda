using UnGraphQL.Documents.Tests.Structure;

namespace UnGraphQL.Documents.Tests.Formats;

public sealed class DumpedTableTests
{
    private const string Head = "\tThe General Assembly,\n\tRecalling its budget,\n\t1.\tDecides on these sums:\n\n";
    private const string Foot = "\n\t2.\tRequests a report.\n";

    [Fact]
    public void CellsOnLinesOfTheirOwnAreATable()
    {
        var document = Reading.Read($"{Head}Harbour\n\nSum\n(dollars)\n\nPart I. The north\n1.\nLamps of the north\n119 854 000\n2.\nOil\n12\n \n\tTotal \n119 854 012\n{Foot}");
        Assert.Equal("pp1 op1 tab1 op2", Reading.Addresses(document));
        Assert.Equal("| Harbour | Sum | (dollars) | Part I. The north | 1. | Lamps of the north | 119 854 000 | 2. | Oil | 12 | Total | 119 854 012 |", Reading.At(document, "tab1").Text);
        Assert.Equal("Decides on these sums:", Reading.At(document, "op1").Text);
    }

    [Theory]
    [InlineData("Lamps of the north\nLamps of the south\nLamps of the east\nLamps of the west\nOil\nWicks\n")] // a list of words
    [InlineData("1.\nLamps\n12\n")] // too few to tell
    [InlineData("\tPart\n\t1\n\tLamps\n\t12\n\tOil\n\t13\n\tWicks\n\t14\n")] // paragraphs
    public void OtherLinesAreNone(string lines) => Assert.DoesNotContain(Reading.Read(Head + lines + Foot).Paragraphs, p => p.Kind == Model.ParagraphKind.Table);
}
