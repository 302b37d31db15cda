using UnGraphQL.Documents.Model;
using static UnGraphQL.Documents.Tests.Organizations.MentionHarness;

namespace UnGraphQL.Documents.Tests.Organizations;

public class MentionCheckTests
{
    [Theory]
    [InlineData("the International Maritime Organization (WHO)", "IMO")]
    [InlineData("the United Nations Development Programme (UNDP)", null)]
    [InlineData("the United Nations Development Programme (with UNEP)", null)]
    public void NameWithTheAcronymOfAnotherIsAConflict(string text, string? suggestion) =>
        Assert.Equal(suggestion is null ? [] : [$"acronymConflict {suggestion}"], Read(Language.En, null, null, Paragraph(text)).Diagnostics.Select(d => $"{d.Code} {d.Suggestion}"));

    [Theory]
    [InlineData("a aidé la Ligue les États arabes", "las", "Ligue des États arabes")]
    [InlineData("Commission de la consolidation de la paix", "un-pbc", "Commission de consolidation de la paix")]
    [InlineData("Organisation mondiale de la propriété intelectuelle", "wipo", "Organisation mondiale de la propriété intellectuelle")]
    public void MisprintedNameIsFoundAndFlagged(string text, string code, string suggestion)
    {
        var document = Read(Language.Fr, null, null, Paragraph(text));
        Assert.Equal((code, MentionKind.Variant), Assert.Single(document.Organizations.Select(mention => (mention.Code, mention.Kind))));
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal(("variant", "t1", suggestion), (diagnostic.Code, diagnostic.Address, diagnostic.Suggestion));
    }

    [Theory]
    [InlineData("Bureau pour la coordination des affaires humanitaires")] // in the authority
    [InlineData("Commissions économiques pour l’Afrique")] // a plural is no misprint
    [InlineData("entre les Nations Unies et l’Organisation")]
    public void KnownVariantsAndOtherWordsAreNotFlagged(string text) =>
        Assert.Empty(Read(Language.Fr, null, null, Paragraph(text)).Diagnostics);

    [Theory]
    [InlineData("Organisation internationale de la Francophonie", "la Division électorale et l’OIC", "OIF")]
    [InlineData("Organisation de la coopération islamique", "l’OIC et l’OCI", null)] // both are acronyms of the subject
    [InlineData("Organisation internationale de la Francophonie", "l’Organisation de la coopération islamique (OIC) et l’OIC", null)] // introduced by its name
    [InlineData("Organisation mondiale de la Santé", "l’OIC et l’OIT", null)] // two letters apart
    [InlineData(null, "l’OIF et l’OIC", null)]
    public void AcronymOneLetterFromTheSubjectsIsDoubted(string? section, string text, string? suggestion) => Assert.Equal(
        suggestion,
        Read(Language.Fr, null, null, Paragraph(text, section)).Diagnostics.SingleOrDefault(diagnostic => diagnostic.Code == "contextConflict")?.Suggestion);
}
