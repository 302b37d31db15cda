using UnGraphQL.Documents.Model;
using static UnGraphQL.Documents.Tests.Organizations.MentionHarness;

namespace UnGraphQL.Documents.Tests.Organizations;

public class SpanishAndRussianMentionTests
{
    [Theory]
    [InlineData("solicita al Programa de las Naciones Unidas para el Desarrollo (PNUD)", "un-undp Name Programa de las Naciones Unidas para el Desarrollo; un-undp Acronym PNUD")]
    [InlineData("la Organización Mundial de la Salud y ONU‑Mujeres", "who Name Organización Mundial de la Salud; un-women Acronym ONU‑Mujeres")] // a hyphen that does not break
    [InlineData("la Convención Marco de las Naciones Unidas sobre el Cambio Climático", "")]
    [InlineData("el sistema de las Naciones Unidas", "un Name Naciones Unidas")]
    [InlineData("El Organismo Internacional de Energía Atómica informó. Las salvaguardias del Organismo siguen.", "iaea Name Organismo Internacional de Energía Atómica; iaea Contextual Organismo")]
    [InlineData("el Comité Especial de Operaciones de Mantenimiento de la Paz; el Comité Especial", "un-c34 Name Comité Especial de Operaciones de Mantenimiento de la Paz; un-c34 Contextual Comité Especial")]
    [InlineData("el Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "")] // a role
    public void SpanishNamesAreFound(string text, string expected) => ExpectMentions(Language.Es, text, expected);

    [Theory]
    [InlineData("доклад Генеральной Ассамблеи", "un-ga Name Генеральной Ассамблеи")]
    [InlineData("просит Генеральную Ассамблею и Совет Безопасности", "un-ga Name Генеральную Ассамблею; un-sc Name Совет Безопасности")]
    [InlineData("представить Генеральной Ассамблее на ее сессии", "un-ga Name Генеральной Ассамблее")]
    [InlineData("вместе с Программой развития Организации Объединенных Наций (ПРООН)", "un-undp Name Программой развития Организации Объединенных Наций; un-undp Acronym ПРООН")]
    [InlineData("с Карибским сообществом и Европейским союзом", "caricom Name Карибским сообществом; eu Name Европейским союзом")]
    [InlineData("Рамочной конвенции Организации Объединенных Наций об изменении климата", "")]
    [InlineData("в системе Организации Объединенных Наций", "un Name Организации Объединенных Наций")]
    [InlineData("доклад Международного агентства по атомной энергии и гарантии Агентства", "iaea Name Международного агентства по атомной энергии; iaea Contextual Агентства")]
    [InlineData("сессии Совета Безопасности и решение Совета министров", "un-sc Name Совета Безопасности")]
    [InlineData("Верховный комиссар Организации Объединенных Наций по правам человека", "")] // a role
    public void RussianNamesAreFoundInEveryCase(string text, string expected) => ExpectMentions(Language.Ru, text, expected);
}
