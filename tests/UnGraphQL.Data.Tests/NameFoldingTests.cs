namespace UnGraphQL.Data.Tests;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Conseil des droits de l\u2019homme", "conseil des droits de l'homme")]
    [InlineData("  Ligue  des\u00A0États arabes ", "ligue des etats arabes")]
    [InlineData("Генеральная Ассамблея", "генеральная ассамблея")]
    [InlineData("Programme A\u2013B", "programme a-b")]
    [InlineData("Comité ŒUVRE Español", "comite oeuvre espanol")]
    [InlineData("E\u0301tats", "etats")]
    [InlineData("", "")]
    public void CaseAccentsApostrophesAndSpacesDoNotMatter(string name, string expected) => Assert.Equal(expected, NameFolding.Fold(name));
}
