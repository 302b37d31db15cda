using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

public sealed class SpanishCitationTests
{
    public static TheoryData<string, string> Forms => new()
    {
        { "Recordando su resolución 66/253, de 16 de febrero de 2012,", "66/253 | A/RES/66/253 | 2012-02-16 | possessive" },
        { "Recordando sus resoluciones 33/18, de 10 de noviembre de 1978, y 50/3, de 16 de octubre de 1995, así como su decisión 53/453,", "33/18 | A/RES/33/18 | 1978-11-10 | possessive; 50/3 | A/RES/50/3 | 1995-10-16 | possessive; 53/453 | A/DEC/53/453 | possessive" },
        { "sus resoluciones 31/6 A y B, de 26 de octubre de 1976,", "31/6 A | A/RES/31/6A | possessive; B | A/RES/31/6B | 1976-10-26 | possessive" },
        { "sus resoluciones 3419 A a C (XXX)", "3419 A a C (XXX) | A/RES/3419A(XXX) | possessive; 3419 A a C (XXX) | A/RES/3419B(XXX) | possessive; 3419 A a C (XXX) | A/RES/3419C(XXX) | possessive" },
        { "la resolución 1373 (2001) del Consejo de Seguridad, de 28 de septiembre de 2001,", "1373 (2001) | S/RES/1373(2001) | 2001-09-28 | head" },
        { "las resoluciones del Consejo de Derechos Humanos, 5/1 y 5/2, de 18 de junio de 2007,", "5/1 | A/HRC/RES/5/1 | head; 5/2 | A/HRC/RES/5/2 | 2007-06-18 | head" }, // a comma behind the organ
        { "la resolución 1996/31 del Consejo Económico y Social, de 25 de julio de 1996,", "1996/31 | E/RES/1996/31 | 1996-07-25 | head" },
        { "sus resoluciones anteriores sobre la cuestión, incluida la resolución 66/127, de 19 de diciembre de 2011,", "66/127 | A/RES/66/127 | 2011-12-19 | document" },
        { "el párrafo 4 l) del anexo de su resolución 58/316, de 1 de julio de 2004,", "58/316 | A/RES/58/316 | anexo, párr. 4 l) | 2004-07-01 | possessive" },
        { "la sección II de la resolución 61/262", "61/262 | A/RES/61/262 | secc. II | document" },
        { "Véase la resolución 66/288, anexo, párrs. 10 a 13.", "66/288 | A/RES/66/288 | anexo, párr. 10 a 13 | document" },
        { "A/67/L.30/Rev.2 y Add.1", "A/67/L.30/Rev.2 | A/67/L.30/Rev.2; Add.1 | A/67/L.30/Rev.2/Add.1" },
        { "FCCC/CP/2015/10/Add.1, decisión 1/CP.21, anexo", "FCCC/CP/2015/10/Add.1 | FCCC/CP/2015/10/Add.1 | decisión 1/CP.21, anexo" },
        { "suplemento núm. 53 (A/62/53), cap. IV, secc. A, resolución 8/2.", "A/62/53 | A/62/53 | cap. IV, secc. A; 8/2 | A/HRC/RES/8/2 | head" },
        { "la declaración de la Presidencia S/PRST/2006/41", "S/PRST/2006/41 | S/PRST/2006/41" },
        { "Naciones Unidas, Treaty Series, vol. 1833, núm. 31363.", "Naciones Unidas, Treaty Series, vol. 1833, núm. 31363 | ? | External" },
        { "publicación de las Naciones Unidas, núm. de venta S.09.II.F.3", "publicación de las Naciones Unidas, núm. de venta S.09.II.F.3 | ? | External" },
        { "en virtud del Capítulo VII de la Carta de las Naciones Unidas", "Carta de las Naciones Unidas | ? | External | Capítulo VII" },
        { "en virtud del Artículo 73 e de la Carta", "Carta | ? | External | Artículo 73" }, // a letter without brackets
        { "la Carta de los Faros y la página 4/5 del tema 121 l)", "" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void FormsAreRead(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Cited.ByAssembly(text, Language.Es).References.Select(r => r.Print())));

    [Fact]
    public void CouncilSpeaksOfItsOwnResolutions() => Assert.Equal("A/HRC/RES/6/17", Cited.ByHumanRightsCouncil("Recordando su resolución 6/17, de 28 de septiembre de 2007,", Language.Es).Symbols());

    [Fact]
    public void PresentResolutionIsTheTextItself() =>
        Assert.Equal(["la presente resolución", "párrafo 2 supra"], Cited.ByAssembly("aplicar la presente resolución y el párrafo 2 supra", Language.Es).SelfReferences.Select(r => r.Text));
}
