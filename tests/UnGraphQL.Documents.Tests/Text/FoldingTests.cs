using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("（Ａ／７２）", "(A/72)")] // full width
    [InlineData("١٣٧٣ ۲", "1373 2")] // Arabic-Indic and Persian
    [InlineData("أولا، ثانيا؛", "أولا, ثانيا;")]
    [InlineData("大会，见第2段。", "大会,见第2段.")]
    public void MarksAreThoseOfAscii(string text, string folded) => Assert.Equal(folded, Folding.Marks(text));

    [Fact]
    public void MarksKeepTheLength() => Assert.Equal(3, Folding.Marks("\u3000\uFF0C\u0661").Length);

    [Theory]
    [InlineData("الأمــم المتحـدة", "الأمم المتحدة")]
    [InlineData("إنَّ", "ان")]
    [InlineData("على", "علي")]
    public void KeysOfArabicWordsAreOne(string text, string other) => Assert.Equal(Folding.Key(other), Folding.Key(text));

    [Theory]
    [InlineData("القرار", "القَرار")]
    [InlineData("إلى", "الي")]
    public void ExpandedPatternsMatchOtherSpellings(string pattern, string text) =>
        Assert.Matches(ArabicScript.Expand(pattern), ArabicScript.Strip(text));

    [Fact]
    public void BracketsOfPatternsStayAsTheyAre() => Assert.Equal(@"\[[اب]", ArabicScript.Expand(@"\[[اب]"));
}
