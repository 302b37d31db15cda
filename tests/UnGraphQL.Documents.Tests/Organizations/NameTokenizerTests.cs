using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Documents.Tests.Organizations;

public class NameTokenizerTests
{
    [Theory]
    [InlineData("L’Équipe spéciale", "l equipe speciale")]
    [InlineData("L'Équipe\u00a0spéciale", "l equipe speciale")]
    [InlineData("Haut-Commissariat", "haut commissariat")]
    [InlineData("Haut\u2011Commissariat", "haut commissariat")]
    [InlineData("mise en œuvre", "mise en oeuvre")]
    [InlineData("E\u0301tats", "etats")] // accent as a character of its own
    [InlineData("Organisation", "organization")]
    [InlineData("HIV/AIDS,", "hiv / aids ,")]
    [InlineData("联合国", "联 合 国")] // one ideograph, one word
    public void FoldsWhatPrintersVary(string text, string words) =>
        Assert.Equal(words, string.Join(' ', NameTokenizer.Tokenize(text).Select(token => token.Folded)));

    [Fact]
    public void TokensPointAtTheirWords()
    {
        const string Text = "Le HCR, l’ONU-Femmes (2012).";
        Assert.All(NameTokenizer.Tokenize(Text), token => Assert.Equal(token.Folded, Text[token.Start..token.End].ToLowerInvariant()));
    }
}
