using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Engine.Tests.TypeSystem;

public class SuggestionsTests
{
    public static TheoryData<string, string[], string> Cases => new()
    {
        { "symbl", ["symbol", "symbols", "title"], " Did you mean \"symbol\" or \"symbols\"?" },
        { "SYMBOL", ["symbol"], " Did you mean \"symbol\"?" }, // Case alone counts as one edit.
        { "sybmol", ["symbol"], " Did you mean \"symbol\"?" }, // So does a swap.
        { "zzz", ["symbol"], "" },
        { "", ["a"], " Did you mean \"a\"?" },
        { "f", ["f10", "f9", "fa", "f1"], " Did you mean \"f1\", \"f9\", or \"fa\"?" },
        { "ab", ["aa", "ac", "ad", "ae", "af", "ag"], " Did you mean \"aa\", \"ac\", \"ad\", \"ae\", or \"af\"?" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void NearNamesAreOfferedNearestFirst(string input, string[] options, string expected) =>
        Assert.Equal(expected, Suggestions.DidYouMean(input, options));

    [Theory]
    [InlineData("a2", "a10", -1)]
    [InlineData("a10", "a2", 1)]
    [InlineData("B", "a", -1)]
    [InlineData("a", "ab", -1)]
    [InlineData("a1", "a1", 0)]
    [InlineData("a99999999999999999998", "a99999999999999999999", -1)]
    public void NumbersInNamesOrderByValue(string x, string y, int order) => Assert.Equal(order, Math.Sign(NaturalOrder.Instance.Compare(x, y)));
}
