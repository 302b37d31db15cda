using UnGraphQL.Api.Export;

namespace UnGraphQL.Api.Tests.Export;

public sealed class ExportCursorTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("57")]
    [InlineData("57-1234-2")]
    public void ACursorIsReadAsItIsWritten(string text)
    {
        Assert.True(ExportCursor.TryParse(text, out var cursor));
        Assert.Equal(text, cursor.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("57-")]
    [InlineData("57-1")]
    [InlineData("57-1-6")]
    [InlineData("57-1-2-3")]
    [InlineData("+57")]
    [InlineData("57.0")]
    public void OtherWordsAreNoCursor(string text) => Assert.False(ExportCursor.TryParse(text, out _));
}
