using UnGraphQL.Documents.Exchange;

namespace UnGraphQL.Documents.Tests.Exchange;

public sealed class TableRowsTests
{
    [Theory]
    [InlineData("| a | b |", "a,b")]
    [InlineData("| a | b | | c | d |", "a,b/c,d")]
    [InlineData("| a | b | | c | d | | e | f |", "a,b/c,d/e,f")]
    [InlineData("| a | | b |", "a/b")]
    [InlineData("| a | b | | c |", "a,b,,c")] // Rows of two lengths cannot be told from an empty cell.
    [InlineData("| a | | b | | c | d |", "a,,b,,c,d")]
    public void RowsHaveAsManyCellsEach(string text, string rows)
    {
        var read = TableRows.Read(text);

        Assert.NotNull(read);
        Assert.Equal(rows, string.Join('/', read.Value.Select(row => string.Join(',', row.Select(cell => text[cell.Start..cell.End])))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("words")]
    [InlineData("|")]
    [InlineData("| a")]
    public void OtherTextsAreNotSetInBars(string text) => Assert.Null(TableRows.Read(text));
}
