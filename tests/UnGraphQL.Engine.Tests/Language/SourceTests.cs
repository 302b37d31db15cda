using System.Text;
using UnGraphQL.Engine.Language;

namespace UnGraphQL.Engine.Tests.Language;

public class SourceTests
{
    [Fact]
    public void LinesEndWithCrLfOrBothAndColumnsCountCharacters()
    {
        var source = Source.FromText("a\r\né😀b\rc\n\nd");
        var bytes = Encoding.UTF8.GetString(source.Body.Span);
        SourceLocation Of(string text) => source.LocationOf(Encoding.UTF8.GetByteCount(bytes[..bytes.IndexOf(text, StringComparison.Ordinal)]));
        Assert.Equal(new SourceLocation(1, 1), Of("a"));
        Assert.Equal(new SourceLocation(2, 3), Of("b"));
        Assert.Equal(new SourceLocation(3, 1), Of("c"));
        Assert.Equal(new SourceLocation(5, 1), Of("d"));
        Assert.Equal(new SourceLocation(5, 2), source.LocationOf(source.Body.Length));
        Assert.Equal(new SourceLocation(5, 2), source.LocationOf(1_000));
    }

    [Fact]
    public void LocationsInLongSourcesAreExact()
    {
        var source = Source.FromText(string.Concat(Enumerable.Repeat("é23\r\n", 5_000)) + new string('x', 10_000));
        Assert.Equal(new SourceLocation(701, 2), source.LocationOf((700 * 6) + 2));
        Assert.Equal(new SourceLocation(4_097, 3), source.LocationOf((4_096 * 6) + 3));
        Assert.Equal(new SourceLocation(5_001, 9_001), source.LocationOf((5_000 * 6) + 9_000));
    }
}
