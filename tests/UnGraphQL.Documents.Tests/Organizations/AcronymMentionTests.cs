using UnGraphQL.Documents.Model;
using static UnGraphQL.Documents.Tests.Organizations.MentionHarness;

namespace UnGraphQL.Documents.Tests.Organizations;

public class AcronymMentionTests
{
    [Theory]
    [InlineData("official development assistance (ODA) and ODA providers", "")] // not the Office for Disarmament Affairs
    [InlineData("the Office for Disarmament Affairs (ODA) and ODA", "un-oda Name Office for Disarmament Affairs; un-oda Acronym ODA; un-oda Acronym ODA")]
    [InlineData("the Caribbean Community (CARICOM)", "caricom Name Caribbean Community; caricom Acronym CARICOM")]
    public void DefinitionBindsTheAcronym(string text, string expected) => ExpectMentions(Language.En, text, expected);

    [Fact]
    public void DefinedAcronymIsNewToTheAuthority() => ExpectMentions(
        Language.Fr,
        "la Communauté de développement de l’Afrique australe (CDAA) ; la CDAA",
        "sadc Name Communauté de développement de l’Afrique australe; sadc Acronym CDAA; sadc Acronym CDAA");

    [Theory]
    [InlineData("la Banque islamique de développement et la BID", "isdb Name Banque islamique de développement; isdb Acronym BID")]
    [InlineData("la Banque interaméricaine de développement et la BID", "idb Name Banque interaméricaine de développement; idb Acronym BID")]
    [InlineData("la BID et la CEE", "")] // nothing says which bank is meant
    public void SharedAcronymMeansTheOneThatIsNamed(string text, string expected) => ExpectMentions(Language.Fr, text, expected);

    [Fact]
    public void AcronymDecidesWhereTheNameIsWrong()
    {
        var document = Read(Language.Fr, null, null, Paragraph("le déploiement de la Mission des Nations Unies au Darfour (MINUAD) et de la MINUAD"));
        Assert.Equal("un-unamid Variant Mission des Nations Unies au Darfour; un-unamid Acronym MINUAD; un-unamid Acronym MINUAD", Mentions(document));
        Assert.Equal("variant", Assert.Single(document.Diagnostics).Code);
    }
}
