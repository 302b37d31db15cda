using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Languages;

public sealed class LanguageTableTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Fact]
    public void EveryLanguageHasARow() => Assert.Equal(Enum.GetValues<Language>(), LanguageTable.All.Select(entry => entry.Language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryCodeIsOfOneLanguage(Language language)
    {
        Assert.All(LanguageTable.Of(language).Codes, code => Assert.Equal(language, LanguageCodes.Tagged(code)));
        Assert.Equal(language, LanguageCodes.Read(LanguageCodes.TwoLetters(language).ToUpperInvariant()));
        Assert.Equal(3, LanguageCodes.ThreeLetters(language).Length);
    }

    [Theory]
    [InlineData("deu")]
    [InlineData("eng")] // A code of two letters is asked for.
    [InlineData("")]
    [InlineData(null)]
    public void AnythingElseIsNoCodeOfTwoLetters(string? code) => Assert.Null(LanguageCodes.Read(code));

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLanguageHasAPack(Language language) =>
        Assert.All(
            ["bodies", "calendar", "citations", "furniture", "labels", "masthead", "number-heads", "openers-operative", "openers-preambular"],
            file => Assert.NotEmpty(PackFile.Read(language, file)));

    [Theory]
    [InlineData("إن الجمعية العامة", Language.Ar)]
    [InlineData("Генеральная Ассамблея", Language.Ru)]
    [InlineData("大会决定", Language.Zh)]
    [InlineData("A/RES/78/1 大会决定继续审议", Language.Zh)] // letters of symbols are Latin in every text
    public void AScriptOfItsOwnTellsTheLanguage(string text, Language expected) => Assert.Equal(expected, LanguageRecognizer.Recognize(text));
}
