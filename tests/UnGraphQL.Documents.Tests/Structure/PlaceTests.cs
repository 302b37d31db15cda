namespace UnGraphQL.Documents.Tests.Structure;

/// <summary>Where in a text its parts stand: annexes and what is in them, the lines of the adoption, the masthead behind the text.</summary>
public sealed class PlaceTests
{
    private const string Body = "85/12. Lamps\n\nThe General Assembly,\n\nRecalling it,\n\n1. Adopts the rules in the annex.\n\n";

    [Theory]
    [InlineData("Appendix", "Enclosure")]
    [InlineData("Appendix I", "Appendix II")]
    [InlineData("Attachment A", "Attachment B")]
    public void AppendicesOfAnAnnexHaveScopesOfTheirOwn(string first, string second)
    {
        var d = Reading.Read($"{Body}5th plenary meeting\n1 October 2030\n\nAnnex I\n\nRules\n\n1. Be quiet.\n\n{first}\n\nForms\n\n1. Fill it in.\n\n{second}\n\n1. Sign it.\n\nAnnex II\n\n1. Pay it.\n\n{first}\n\n1. Count it.");
        Assert.Equal("pp1 op1 annex1.h1 annex1.h2 annex1.n1 annex1.app1.h1 annex1.app1.h2 annex1.app1.n1 annex1.app2.h1 annex1.app2.n1 annex2.h1 annex2.n1 annex2.app1.h1 annex2.app1.n1", Reading.Addresses(d));
        Assert.DoesNotContain(d.Diagnostics, x => x.Code == "duplicateNumber");
    }

    [Theory]
    [InlineData("Pièce jointe", "85/12. Lampes\n\nL’Assemblée générale,\n\nRappelant sa décision,\n\n1. Adopte le règlement.\n\nAnnexe\n\n1. Silence.\n\n")]
    [InlineData("Apéndice", "85/12. Lámparas\n\nLa Asamblea General,\n\nRecordando su decisión,\n\n1. Aprueba el reglamento.\n\nAnexo\n\n1. Silencio.\n\n")]
    [InlineData("Добавление", "85/12. Лампы\n\nГенеральная Ассамблея,\n\nссылаясь на свое решение,\n\n1. утверждает правила.\n\nПриложение\n\n1. Тишина.\n\n")]
    [InlineData("附录", "85/12. 灯塔\n\n大会，\n\n回顾其决定，\n\n1. 通过规则。\n\n附件\n\n1. 肃静。\n\n")]
    [InlineData("التذييل", "85/12 - المصابيح\n\nإن الجمعية العامة،\n\nإذ تشير إلى مقررها،\n\n1 - تعتمد القواعد.\n\nالمرفق\n\n1 - الصمت.\n\n")]
    public void AppendixIsNamedInItsLanguage(string line, string text) =>
        Assert.EndsWith("annex1.h1 annex1.n1 annex1.app1.h1 annex1.app1.n1", Reading.Addresses(Reading.Read($"{text}{line}\n\n1. A.")), StringComparison.Ordinal);

    [Fact]
    public void MeetingMayStandBelowTheAnnex()
    {
        var d = Reading.Read($"{Body}Annex\n\nRules\n\n1. Be quiet.\n\n5th plenary meeting\n1 October 2030");
        Assert.Equal(("5", new DateOnly(2030, 10, 1)), (d.Meeting, d.AdoptedOn));
        Assert.EndsWith("annex1.n1", Reading.Addresses(d), StringComparison.Ordinal);
    }

    [Fact]
    public void DayMayStandAboveTheMeeting()
    {
        var d = Reading.Read("85/12. 灯塔\n\n大会，\n\n回顾其第84/12号决议，\n\n1. 决定点亮灯塔。\n\n2030年12月19日\n第54次全体会议");
        Assert.Equal(("54", new DateOnly(2030, 12, 19), "决定点亮灯塔。"), (d.Meeting, d.AdoptedOn, Reading.At(d, "op1").Text));
    }

    [Fact]
    public void PartsAdoptedTogetherShareTheMeetingBelowTheLast()
    {
        var parts = Reading.ReadAll("A/RES/85/12 A-B\n\nDistr.: General\n\nEighty-fifth session\n\n85/12. Lamps\n\nA\n\nThe General Assembly,\n\n1. Decides so.\n\nB\n\nThe General Assembly,\n\n1. Notes it.\n\n5th plenary meeting\n1 October 2030");
        Assert.Equal(["5 2030-10-01 ", "5 2030-10-01 "], parts.Select(p => $"{p.Meeting} {p.AdoptedOn:yyyy-MM-dd} {p.DistributedOn}"));
    }

    [Fact]
    public void MastheadBehindTheNotesIsOfNoNote()
    {
        var d = Reading.Read("Eighty-fifth session\nAgenda item 7\n\n85/12.\tLamps\n\nThe General Assembly,\nRecalling it,[1]\n1.\tDecides so.\n\n_______________\n[1] A/85/9.\nA/RES/85/12\n2/2\n30-12345\nUnited Nations\nA/RES/85/12\nGeneral Assembly\nDistr.: General\n3 October 2030");
        Assert.Equal(("A/85/9.", new DateOnly(2030, 10, 3)), (d.Footnotes.Single().Text, d.DistributedOn));
    }

    [Fact]
    public void MastheadBehindAnAnnexIsNotOfIt() =>
        Assert.EndsWith("annex1.n1", Reading.Addresses(Reading.Read($"{Body}Annex\n\n1. Be quiet.\n\nA/RES/85/12\n2/2\nUnited Nations\nA/RES/85/12\nGeneral Assembly\nDistr.: General\n3 October 2030")), StringComparison.Ordinal);

    [Theory]
    [InlineData("78/110")]
    [InlineData("78/110 -")]
    [InlineData("78/110-")]
    public void NumberAloneIsNoPageWhereTheSymbolStandsBesideTheLetterhead(string number) =>
        Assert.Equal("المصابيح", Reading.Read($"الأمم المتحدة    A/RES/78/110\n\nالدورة الثامنة والسبعون\n\n**قرار اتخذته الجمعية العامة في 7 كانون الأول/ديسمبر 2023**\n\n**{number}**\n\n**المصابيح**\n\n*إن الجمعية العامة*،\n\n*إذ تشير* إلى قرارها،\n\n1 - *تقرر* ذلك.").Title);

    [Theory]
    [InlineData("Resolution 85/12", "The General Assembly,\n\nRecalling it,\n\n1. Decides so.")]
    [InlineData("General Assembly resolution 85/12", "The General Assembly,\n\nRecalling it,\n\n1. Decides so.")]
    [InlineData("Résolution 85/12 de l’Assemblée générale", "L’Assemblée générale,\n\nRappelant sa décision,\n\n1. Décide de faire ainsi.")]
    [InlineData("Resolución 85/12", "La Asamblea General,\n\nRecordando su decisión,\n\n1. Decide hacerlo así.")]
    [InlineData("Резолюция 85/12", "Генеральная Ассамблея,\n\nссылаясь на свое решение,\n\n1. постановляет сделать так.")]
    [InlineData("大会第85/12号决议", "大会，\n\n回顾其决定，\n\n1. 决定这样做。")]
    [InlineData("قرار الجمعية العامة 85/12", "إن الجمعية العامة،\n\nإذ تشير إلى مقررها،\n\n1 - تقرر ذلك.")]
    public void NumberMayBeNamedAsWhatItIs(string line, string text)
    {
        var d = Reading.Read($"{line}\n\nLux\n\n{text}");
        Assert.Equal(("A/RES/85/12", "Lux"), (d.Symbol?.Key, d.Title));
    }

    [Fact]
    public void MastheadMayHaveNoCapitals()
    {
        var d = Reading.Read("united nations\ngeneral assembly\ndistr.: general\n7 december 2030\neighty-fifth session\nagenda item 9\nresolution adopted by the general assembly on 4 december 2030\n85/12. Lamps\nThe General Assembly,\nRecalling it,\n1. Decides so.");
        Assert.Equal(("9", new DateOnly(2030, 12, 4), new DateOnly(2030, 12, 7)), (d.AgendaItem, d.AdoptedOn, d.DistributedOn));
    }

    [Fact]
    public void NumberAndTitleMayStandBehindTheTextWithTheMasthead()
    {
        var d = Reading.Read("Eighty-fifth session\nAgenda item 9\nThe General Assembly,\nRecalling it,\n1. Decides so.\n5th plenary meeting\n1 October 2030\n85/12. Lamps\nUnited NationsA/RES/85/12General AssemblyDistr.: General\n3 October 2030\n30-12345 (E)");
        Assert.Equal(("A/RES/85/12", "Lamps", new DateOnly(2030, 10, 3), new DateOnly(2030, 10, 1)), (d.Symbol?.Key, d.Title, d.DistributedOn, d.AdoptedOn));
    }

    [Fact]
    public void DayBelowTheMeetingIsThatOfTheAdoption()
    {
        var d = Reading.Read("Resolution adopted by the General Assembly on 28 September 2030\n\n85/12. Lamps\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides so.\n\n5th plenary meeting\n1 October 2030");
        Assert.Equal(new DateOnly(2030, 10, 1), d.AdoptedOn);
        Assert.Contains(d.Diagnostics, x => x.Code == "dateMismatch" && x.Message.Contains("2030-09-28", StringComparison.Ordinal));
    }
}
