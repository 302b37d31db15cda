using UnGraphQL.Documents.Model;
using static UnGraphQL.Documents.Tests.Organizations.MentionHarness;

namespace UnGraphQL.Documents.Tests.Organizations;

public class ContextMentionTests
{
    [Theory]
    [InlineData("Le Bureau des affaires de désarmement travaille. Le Bureau soutient.", "un-oda Name Bureau des affaires de désarmement; un-oda Contextual Bureau")]
    [InlineData("Le Bureau des affaires de désarmement, puis le Bureau central. Le Bureau soutient.", "un-oda Name Bureau des affaires de désarmement")] // the last one named is nobody we know
    [InlineData("Le Programme des Nations Unies pour le développement et le Programme 2030", "un-undp Name Programme des Nations Unies pour le développement")]
    [InlineData("le Haut-Commissaire des Nations Unies aux droits de l’homme ; le Haut-Commissariat", "un-ohchr Contextual Haut-Commissariat")]
    [InlineData("la Cour pénale internationale et le Président de la Cour", "icc Name Cour pénale internationale; icc Contextual Cour")]
    [InlineData("l’Instance régionale de lutte contre le terrorisme et cette Instance", "sco-rats Name Instance régionale de lutte contre le terrorisme; sco-rats Contextual Instance")]
    [InlineData("le Conseil des organisations régionales du Pacifique, processus ONU-Conseil", "crop Name Conseil des organisations régionales du Pacifique; un Acronym ONU; crop Contextual Conseil")]
    [InlineData("le Comité contre le terrorisme et la Direction exécutive du Comité", "un-ctc Name Comité contre le terrorisme; un-cted Contextual Direction exécutive; un-ctc Contextual Comité")]
    [InlineData("le Conseil et la Commission", "")] // nothing before them
    public void HeadNounMeansTheLastNameWithIt(string text, string expected) => ExpectMentions(Language.Fr, text, expected);

    [Theory]
    [InlineData("Communauté des pays de langue portugaise", "L’OMS et la Communauté", "who Acronym OMS; cplp Contextual Communauté")]
    [InlineData("Communauté de développement de l’Afrique australe", "adopté par la Communauté pour aider", "sadc Contextual Communauté")]
    [InlineData("Organisation du Traité de sécurité collective", "au secrétariat de cette Organisation", "csto Contextual Organisation")]
    [InlineData("Forum des îles du Pacifique", "le Forum, le quatrième Forum de haut niveau et le Forum", "pif Contextual Forum; pif Contextual Forum")]
    [InlineData("Conseil de l’Europe", "le Comité des ministres et l’assemblée parlementaire", "coe-cm Contextual Comité des ministres; coe-pace Contextual assemblée parlementaire")]
    [InlineData("Ligue des États arabes", "la Ligue et l’assemblée parlementaire", "las Contextual Ligue")]
    public void SubjectOfTheSectionIsMeant(string section, string text, string expected) =>
        Assert.Equal(expected, Mentions(Read(Language.Fr, null, null, Paragraph(text, section))));

    [Theory]
    [InlineData("HRC", "la vingt-huitième session du Conseil", "un-hrc Contextual Conseil")]
    [InlineData("IOM", "la centième session du Conseil et le Président du Conseil de l’OIM", "iom-council Contextual Conseil; iom-council Variant Conseil de l’OIM; iom Acronym OIM")]
    [InlineData("GA", "les dépenses de l’Organisation et le Secrétariat", "un Contextual Organisation; un-secretariat Name Secrétariat")]
    [InlineData("GA", "le Secrétariat international permanent et le Secrétariat de l’ONU", "un-secretariat Name Secrétariat; un Acronym ONU")]
    [InlineData("HRC", "demande au Conseil de poursuivre", "un-hrc Contextual Conseil")] // a verb, not a complement
    public void OrganOfTheDocumentIsMeant(string body, string text, string expected) =>
        Assert.Equal(expected, Mentions(Read(Language.Fr, body, null, Paragraph(text))));

    [Theory]
    [InlineData("SC", null, "Requests the Secretary-General to report to the Council", "un-sc Contextual Council")]
    [InlineData("GA", null, "the Office of Special Projects and the Office", "")]
    [InlineData("GA", null, "the Executive Council and the Group of 20", "")]
    [InlineData("GA", "Cooperation between the United Nations and the International Organization of la Francophonie", "by the Organization itself", "oif Contextual Organization")]
    [InlineData("GA", null, "the General Assembly and the Special Committee", "un-ga Name General Assembly")] // it has several
    [InlineData("GA", null, "the African Commission on Nuclear Energy and the Commission", "au-afcone Name African Commission on Nuclear Energy; au-afcone Contextual Commission")]
    [InlineData("GA", "Report of the International Atomic Energy Agency", "Women in the Secretariat of the Agency", "iaea Contextual Agency")]
    [InlineData("HRC", null, "the annex to Council resolution 5/1", "un-hrc Contextual Council")] // no determiner
    [InlineData("GA", null, "the Council members", "")] // nobody named it
    [InlineData("GA", null, "the Conference of the Parties to the Convention on Climate Change and the Conference of the Parties to that Convention", "unfccc-cop Variant Conference of the Parties to the Convention on Climate Change")]
    public void EnglishHeadsFollowTheSameRules(string body, string? title, string text, string expected) =>
        Assert.Equal(expected, Mentions(Read(Language.En, body, title, Paragraph(text))));

    [Fact]
    public void SectionBoundsWhatAHeadNounRemembers()
    {
        var document = Read(
            Language.Fr,
            null,
            null,
            Paragraph("L’Office des Nations Unies contre la drogue et le crime", "A", "n1"),
            Paragraph("L’Office soutient", "A", "n2"),
            Paragraph("L’Office soutient", "B", "n3"));
        Assert.Equal(["n1", "n2"], document.Organizations.Select(mention => mention.Address));
    }

    [Fact]
    public void PhraseMeansTheOnlyBodyNamedWithItInAnySection()
    {
        var document = Read(
            Language.En,
            "GA",
            null,
            Paragraph("the report of the Advisory Committee on Administrative and Budgetary Questions", "A", "s1.op1"),
            Paragraph("the report of the Advisory Committee", "B", "s2.op1"));
        Assert.Equal("un-acabq", document.Organizations[^1].Code);
        Assert.Equal("s2.op1", document.Organizations[^1].Address);
    }

    [Fact]
    public void ItemsGoOnFromTheirParagraph()
    {
        var paragraph = Paragraph("Le Bureau des affaires de désarmement :", address: "op1") with { Children = [Paragraph("Le Bureau soutient", address: "op1.a")] };
        var mention = Read(Language.Fr, null, null, paragraph).Organizations[^1];
        Assert.Equal(("op1.a", "un-oda", new TextSpan(3, 9)), (mention.Address, mention.Code, mention.Span));
    }
}
