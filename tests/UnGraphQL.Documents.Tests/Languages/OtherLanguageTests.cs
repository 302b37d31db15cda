using System.Text;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Tests.Languages;

public sealed class OtherLanguageTests
{
    [Theory]
    [InlineData("German", "Die Generalversammlung, unter Hinweis auf ihre Resolution über die Leuchttürme und auf den Bericht des Generalsekretärs, beschließt, dass die Lampen in den Häfen mit Öl von der Küste zu versorgen sind.")]
    [InlineData("Portuguese", "A Assembleia Geral, recordando a sua resolução sobre os faróis e o relatório do Secretário-Geral, decide que as lâmpadas dos portos não são para as pessoas da costa, mas para os que estão no mar.")]
    [InlineData("Italian", "L'Assemblea generale, ricordando la sua risoluzione sui fari e il rapporto del Segretario generale, decide che le lampade dei porti non sono per gli abitanti della costa ma per chi è nel mare, con la luce della notte.")]
    public void LanguageIsNamed(string language, string text)
    {
        var result = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "faro.txt");
        Assert.Equal((language, $"faro.txt is in {language}, which is none of the six languages of the United Nations."), (result.OtherLanguage, result.Refusal));
    }

    [Theory]
    [InlineData("La Asamblea General, recordando su resolución sobre los faros y el informe del Secretario General, decide que las lámparas de los puertos no son para los que viven en la costa sino para los que están en el mar.")]
    [InlineData("L'Assemblée générale, rappelant sa résolution sur les phares et le rapport du Secrétaire général, décide que les lampes des ports ne sont pas pour les habitants de la côte mais pour ceux qui sont en mer.")]
    [InlineData("The General Assembly, recalling its resolution on lighthouses and the report of the Secretary-General, decides that the lamps of the harbours are for those at sea.")]
    [InlineData("Adopted without a vote.")]
    public void TheSixLanguagesAreNone(string text) => Assert.Null(OtherLanguages.Recognize(text));
}
