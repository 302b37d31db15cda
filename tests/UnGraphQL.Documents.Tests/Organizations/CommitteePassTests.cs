using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Documents.Tests.Organizations;

public sealed class CommitteePassTests
{
    [Theory]
    [InlineData(Language.En, "Fourth Committee", "Fourth Committee")]
    [InlineData(Language.En, "Special Political and Decolonization Committee (Fourth Committee)", "Fourth Committee")]
    [InlineData(Language.En, "Special Political and Decolonization Committee(Fourth Committee)", "Fourth Committee")]
    [InlineData(Language.En, "Committee of None (Fourth Committee)", "Fourth Committee")]
    [InlineData(Language.Fr, "Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission)", "Quatrième Commission")]
    [InlineData(Language.Es, "Comisión Política Especial y de Descolonización (Cuarta Comisión", "Cuarta Comisión")] // a bracket that never closes
    [InlineData(Language.Ru, "Второго комитета", "Второй комитет")] // declined
    [InlineData(Language.Ru, "Комитета по специальным политическим вопросам и вопросам деколонизации (Четвертый комитет)", "Четвертый комитет")]
    [InlineData(Language.Zh, "特别政治和非殖民化委员会(第四委员会)", "第四委员会")]
    [InlineData(Language.Ar, "لجنة المسائل السياسية الخاصة وإنهاء الاستعمار(اللجنة الرابعة)", "اللجنة الرابعة")]
    [InlineData(Language.En, "Committee of None", "Committee of None")] // nobody known
    [InlineData(Language.En, "Fifth Committee (Fourth Committee)", "Fifth Committee (Fourth Committee)")] // two organizations
    [InlineData(Language.En, "Friends of the Fourth Committee", "Friends of the Fourth Committee")] // a longer name
    public void ACommitteeHasTheNameThatTheAuthorityGivesIt(Language language, string printed, string name) =>
        Assert.Equal(name, Applied(language, printed));

    [Theory]
    [InlineData("Fourth Committee", "Quatrième Commission")]
    [InlineData("Четвертый комитет", "Quatrième Commission")]
    [InlineData("Committee of None", "Committee of None")]
    public void AVersionNamesTheCommitteeOfItsWorkInItsLanguage(string name, string french) => Assert.Equal(french, CommitteeNames.In(Language.Fr, name));

    [Fact]
    public void ADocumentWithoutCommitteeStaysAsItIs() => Assert.Null(Applied(Language.En, null));

    private static string? Applied(Language language, string? committee) => CommitteePass.Apply(
        new ParsedDocument { Format = SourceFormat.Akn4Un, Kind = DocumentKind.Resolution, Language = language, Committee = committee }).Committee;
}
