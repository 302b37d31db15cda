using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Documents.Tests.Organizations;

public class OrganizationAuthorityTests
{
    private static readonly OrganizationAuthority Authority = OrganizationAuthority.Default;

    [Fact]
    public void EveryParentIsInTheAuthority() =>
        Assert.All(Authority.All.SelectMany(o => o.Parents), code => Assert.NotNull(Authority.Find(code)));

    [Fact]
    public void EveryOrganizationHasAnEnglishAndAFrenchName() =>
        Assert.All(Authority.All, o =>
        {
            Assert.Contains(o.Names, name => name.Language == Language.En && name.Kind != NameKind.Acronym);
            Assert.Contains(o.Names, name => name.Language == Language.Fr && name.Kind != NameKind.Acronym);
        });

    [Theory]
    [InlineData("itc", "un-unctad")] // joint body of UNCTAD and WTO: the first parent is shown
    [InlineData("who", "un")]
    [InlineData("un-cted", "un-ctc")]
    [InlineData("un", null)]
    public void Parent_IsTheFirst(string code, string? parent) => Assert.Equal(parent, Authority.Find(code)?.Parent);

    [Theory]
    [InlineData("GA", "un-ga")]
    [InlineData("SC", "un-sc")]
    [InlineData("ECOSOC", "un-ecosoc")]
    [InlineData("HRC", "un-hrc")]
    [InlineData("IOM", "iom-council")]
    public void FindByBody_KnowsTheOrgans(string body, string code) => Assert.Equal(code, Authority.FindByBody(body)?.Code);

    [Theory]
    [InlineData("organisation internationale de la francophonie", "oif")]
    [InlineData("OIF", "oif")]
    [InlineData("Ligue des Etats arabes", "las")] // accents make no difference
    [InlineData("联合国", "un")]
    [InlineData("CDH", "un-hrc un-chr")] // shared by the Council and the Commission before it
    [InlineData("Hanseatic League", "")]
    public void FindByName_GivesEveryBearer(string name, string codes) =>
        Assert.Equal(codes, string.Join(' ', Authority.FindByName(name).Select(o => o.Code)));

    [Fact]
    public void NamesSayTheirGenderInFrench()
    {
        Assert.Equal(GrammaticalGender.Feminine, Official("un-ga").Gender);
        Assert.Equal(GrammaticalGender.Masculine, Official("un-sc").Gender);

        static OrganizationName Official(string code) =>
            Assert.Single(Authority.Find(code)?.Names ?? [], name => name is { Language: Language.Fr, Kind: NameKind.Official });
    }

    [Fact]
    public void OfficialName_FallsBackToEnglish()
    {
        var conference = Assert.Single(Authority.All, o => o.Code == "amcen");
        Assert.Equal("African Ministerial Conference on the Environment", conference.OfficialName(Language.Ru));
    }
}
