using System.Globalization;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Text;

public sealed class TextCacheTests
{
    [Fact]
    public void TextIsReadOnce()
    {
        var read = new List<string>();
        var cache = Cache(slots: 8, read);
        Assert.Equal(["ONE", "ONE"], [cache.Of("one"), cache.Of("one")]);
        Assert.Equal(["one"], read);
    }

    [Fact]
    public void TextsThatShareASlotAreNotMistaken()
    {
        var cache = Cache(slots: 1, []);
        var words = Enumerable.Range(0, 100).Select(i => $"w{i % 7}").ToList();
        Assert.Equal(words.Select(w => w.ToUpperInvariant()), words.Select(w => cache.Of(w)));
    }

    [Fact]
    public void LongTextIsNotKept()
    {
        var read = new List<string>();
        var cache = Cache(slots: 8, read);
        cache.Of("longer than ten");
        cache.Of("longer than ten");
        Assert.Equal(2, read.Count);
    }

    private static TextCache<string> Cache(int slots, List<string> read) => new(slots, longest: 10, text =>
    {
        read.Add(text);
        return text.ToUpper(CultureInfo.InvariantCulture);
    });
}
