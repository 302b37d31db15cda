using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;

namespace UnGraphQL.Documents.Tests.Structure;

public sealed class SponsorListTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Iceland", "Iceland")]
    [InlineData("Iceland and Malta", "Iceland|Malta")]
    [InlineData("Chile, Iceland and Malta.", "Chile|Iceland|Malta")]
    [InlineData("Chile, Iceland, and Malta", "Chile|Iceland|Malta")]
    [InlineData("Chile , Iceland,  Malta", "Chile|Iceland|Malta")] // typed carelessly
    [InlineData("Iceland and Bosnia and Herzegovina", "Iceland|Bosnia and Herzegovina")]
    [InlineData("Bosnia and Herzegovina and Iceland", "Bosnia and Herzegovina|Iceland")]
    [InlineData("Bosnia and Herzegovina", "Bosnia and Herzegovina")]
    [InlineData("Malta, Saint Vincent and the Grenadines and United Kingdom of Great Britain and Northern Ireland", "Malta|Saint Vincent and the Grenadines|United Kingdom of Great Britain and Northern Ireland")]
    [InlineData("the Dominican Republic and Malta", "the Dominican Republic|Malta")]
    [InlineData("Bolivia (Plurinational State of) and Netherlands (Kingdom of the)", "Bolivia (Plurinational State of)|Netherlands (Kingdom of the)")]
    [InlineData("Cuba (on behalf of the States, the Group of 77 and China) and Portugal", "Cuba (on behalf of the States, the Group of 77 and China)|Portugal")]
    [InlineData("Malta (on behalf of the Parties, and of others (Valletta Treaty)) and Chile", "Malta (on behalf of the Parties, and of others (Valletta Treaty))|Chile")]
    [InlineData("submitted by the Chair, Ann Lee (Malta), and on the basis of consultations", "submitted by the Chair, Ann Lee (Malta), and on the basis of consultations")]
    [InlineData("the representative of Malta, on behalf of the Bureau", "the representative of Malta, on behalf of the Bureau")]
    public void NamesAreTakenApartAndSentencesAreNot(string text, string expected) => Assert.Equal(expected, string.Join('|', SponsorList.For(Language.En).Read(text)));

    [Theory]
    [InlineData(Language.Fr, "Estonie, Malte et Norvège", "Estonie|Malte|Norvège")]
    [InlineData(Language.Es, "Antigua y Barbuda, Malta y Noruega", "Antigua y Barbuda|Malta|Noruega")]
    [InlineData(Language.Ru, "Босния и Герцеговина и Мальта", "Босния и Герцеговина|Мальта")]
    [InlineData(Language.Zh, "爱沙尼亚、马耳他和挪威", "爱沙尼亚|马耳他|挪威")]
    [InlineData(Language.Ar, "إستونيا، ومالطة والنرويج", "إستونيا|مالطة|النرويج")]
    public void NamesAreTakenApartInEveryLanguage(Language language, string text, string expected) => Assert.Equal(expected, string.Join('|', SponsorList.For(language).Read(text)));

    [Fact]
    public void NoTextHasNoSponsors() => Assert.Empty(SponsorList.For(Language.En).Read(null));
}
