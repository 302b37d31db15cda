using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Formats;

public sealed class FormatRecognizerTests
{
    [Theory]
    [InlineData("000", SourceFormat.Word)]
    [InlineData("001", SourceFormat.Pdf)]
    [InlineData("002", SourceFormat.Text)]
    [InlineData("003", SourceFormat.Markdown)]
    [InlineData("004", SourceFormat.Markdown)]
    public void SeedsAreToldByTheirContent(string seed, SourceFormat format) =>
        Assert.Equal(format, FormatRecognizer.Recognize(new SourceText(Seeds.Text(seed))));

    [Theory]
    [InlineData("Adopted by the Security Council\n\nRecalling its resolutions,\n\n1. Decides to extend;\n\n2. Requests.", SourceFormat.Text)]
    [InlineData("The Security Council,\nRecalling its\nresolutions, in\nparticular that,\n1. Decides to\nextend the mandate.", SourceFormat.Pdf)]
    [InlineData("1.\tDecides to extend;", SourceFormat.Word)]
    [InlineData("# Title\n\n*Recalling* its resolutions,", SourceFormat.Markdown)]
    [InlineData("* * *", SourceFormat.Text)]
    public void FormShowsInAFewLines(string text, SourceFormat format) =>
        Assert.Equal(format, FormatRecognizer.Recognize(new SourceText(text)));
}
