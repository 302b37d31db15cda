using System.Globalization;

namespace UnGraphQL.Documents.Tests.Structure;

public sealed class MastheadTests
{
    [Fact]
    public void AssemblyMastheadIsRead()
    {
        var d = Reading.Read("""
            Nations Unies
            A/RES/78/2
            Assemblée générale
            Distr. générale
            16 octobre 2023
            Soixante-dix-huitième session
            Point 138 de l’ordre du jour
            Barème des quotes-parts
            Résolution adoptée par l’Assemblée générale le 5 octobre 2023
            [sur la base du rapport de la Cinquième Commission (A/78/383, par. 7)]
            78/2.

            Barème des quotes-parts : demandes
            L’Assemblée générale,
            Ayant examiné le chapitre V du rapport,
            1. Réaffirme son rôle.
            16e séance plénière

            5 octobre 2023
            """);
        Assert.Equal(
            "A/RES/78/2 GA 78 16 138 2023-10-05 2023-10-16 Cinquième Commission A/78/383 | Barème des quotes-parts : demandes",
            string.Create(CultureInfo.InvariantCulture, $"{d.Symbol} {d.Body} {d.Session} {d.Meeting} {d.AgendaItem} {d.AdoptedOn:yyyy-MM-dd} {d.DistributedOn:yyyy-MM-dd} {d.Committee} {d.CommitteeReports.Single()} | {d.Title}"));
        Assert.Empty(d.Drafts);
        Assert.Empty(d.Diagnostics);
    }

    [Theory]
    [InlineData("Resolution 661 (1990)\nof 6 August 1990\n\nThe Security Council,\n\nRecalling it,\n\n1. Decides so.", "S/RES/661(1990) SC - 1990-08-06")]
    [InlineData("113 (1956). Resolution of 4 April 1956\n[S/3575]\n\nThe Security Council,\n\nRecalling it,\n\n1. Decides so.", "S/RES/113(1956) SC - 1956-04-04")]
    [InlineData("Adopted by the Security Council at its 5269th meeting, on 23 September 2005\n\nThe Security Council,\n\nRecalling it,\n\n1. Decides so.", "- SC - 2005-09-23")]
    [InlineData("E/RES/2018/21\n2018 session\n\n2018/21. Admission\n\nThe Economic and Social Council,\n\nNotes the request and decides to admit it.", "E/RES/2018/21 ECOSOC 2018 -")]
    [InlineData("Eleventh emergency special session\n\nES-11/1. Aggression\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides so.", "A/RES/ES-11/1 GA ES-11 -")]
    [InlineData("A/HRC/DEC/28/111\n\nTwenty-eighth session\n\nDecision adopted by the Human Rights Council\n\n28/111. Outcome of it\n\nThe Human Rights Council,\n\nDecides to adopt the outcome of the review.\n\n41st meeting\n\n19 March 2015", "A/HRC/DEC/28/111 HRC 28 2015-03-19")]
    [InlineData("Resolución 2705 (2023)\nAprobada por el Consejo de Seguridad en su 9460ª sesión, celebrada el 3 de noviembre de 2023\n\nEl Consejo de Seguridad,\n\nRecordando sus resoluciones,\n\n1. Decide hacerlo.", "S/RES/2705(2023) SC - 2023-11-03")]
    [InlineData("Resolución 598 (1987)\nde 20 de julio de 1987\n\nEl Consejo de Seguridad,\n\nReafirmando su resolución,\n\n1. Exige que se cumpla.\n\nAprobada por unanimidad en la 2750a. sesión.", "S/RES/598(1987) SC - 1987-07-20")]
    [InlineData("A/HRC/RES/51/90\n\nConsejo de Derechos Humanos\n51er período de sesiones\n12 de septiembre a 7 de octubre de 2022\nTema 3 de la agenda\n\nResolución aprobada por el Consejo de Derechos Humanos el 6 de octubre de 2022\n\n51/90. El acceso a los archivos\n\nEl Consejo de Derechos Humanos,\n\nGuiado por los principios de la Carta,\n\nDecide examinar la cuestión.", "A/HRC/RES/51/90 HRC 51 2022-10-06")]
    [InlineData("Período de sesiones de 2022\n\nResolución aprobada por el Consejo Económico y Social el 22 de julio de 2022\n\n2022/95. Un asunto de la estadística\n\nEl Consejo Económico y Social,\n\nToma nota del informe de la Comisión.", "E/RES/2022/95 ECOSOC 2022 2022-07-22")]
    [InlineData("Décimo período extraordinario de sesiones de emergencia\n\nES-10/90. Un asunto de las partes\n\nLa Asamblea General,\n\nRecordando la resolución de la Asamblea,\n\n1. Decide que lo hará.", "A/RES/ES-10/90 GA ES-10 -")]
    [InlineData("OIM Organización Internacional para las Migraciones\n\nCENTÉSIMA PRIMERA REUNIÓN\n\nRESOLUCIÓN Nº 1299 (CI)\n\n(aprobada por el Consejo en su 523ª sesión, el 27 de noviembre de 2012)\n\nLA LABOR DE LA ORGANIZACIÓN\n\nEl Consejo,\n\nRecordando la solicitud,\n\nDecide:\n\n1. Pedir al Director que lo haga.", "IOM/RES/1299(CI) IOM 101 2012-11-27")]
    [InlineData("2999 (XXVII). Un asunto de la Asamblea\n\nLa Asamblea General,\n\nRecordando la resolución de la Asamblea,\n\n1. Decide que lo hará.\n\n2105a. sesión plenaria,\n5 de diciembre de 1972.", "A/RES/2999(XXVII) GA 27 1972-12-05")]
    [InlineData("Резолюция 2705 (2023),\nпринятая Советом Безопасности на его 9460-м заседании 3 ноября 2023 года\n\nСовет Безопасности,\n\nссылаясь на свои резолюции,\n\n1. постановляет сделать это.", "S/RES/2705(2023) SC - 2023-11-03")]
    [InlineData("Резолюция 598 (1987)\nот 20 июля 1987 года\n\nСовет Безопасности,\n\nвновь подтверждая свою резолюцию,\n\n1. требует этого.\n\nПринята единогласно на 2750-м заседании.", "S/RES/598(1987) SC - 1987-07-20")]
    [InlineData("A/HRC/RES/51/90\n\nСовет по правам человека\nПятьдесят первая сессия\n12 сентября — 7 октября 2022 года\nПункт 3 повестки дня\n\nРезолюция, принятая Советом по правам человека 6 октября 2022 года\n\n51/90. Доступ к архивам\n\nСовет по правам человека,\n\nруководствуясь принципами Устава,\n\nпостановляет рассмотреть этот вопрос.", "A/HRC/RES/51/90 HRC 51 2022-10-06")]
    [InlineData("Сессия 2022 года\n\nРезолюция, принятая Экономическим и Социальным Советом 22 июля 2022 года\n\n2022/95. Вопрос статистики\n\nЭкономический и Социальный Совет,\n\nпринимает к сведению доклад Комиссии.", "E/RES/2022/95 ECOSOC 2022 2022-07-22")]
    [InlineData("Генеральная Ассамблея\nОдиннадцатая чрезвычайная специальная сессия\n\nES-11/90. Вопрос сторон\n\nГенеральная Ассамблея,\n\nссылаясь на резолюцию,\n\n1. постановляет сделать это.", "A/RES/ES-11/90 GA ES-11 -")]
    [InlineData("2999 (XXVII). Вопрос Ассамблеи\n\nГенеральная Ассамблея,\n\nссылаясь на резолюцию,\n\n1. постановляет сделать это.\n\n2105-е пленарное заседание,\n5 декабря 1972 года.", "A/RES/2999(XXVII) GA 27 1972-12-05")]
    public void EveryBodyHasItsOwnForm(string text, string expected)
    {
        var d = Reading.Read(text);
        string?[] parts = [d.Symbol?.Key, d.Body, d.Session, d.AdoptedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        Assert.Equal(expected, string.Join(' ', parts.Select(p => p ?? "-")));
    }

    [Fact]
    public void RussianLetterheadIsNoFormulaAndItsDateMayBeEnglish()
    {
        var d = Reading.Read("""
            Организация Объединенных Наций
            A/RES/78/2
            Генеральная Ассамблея
            Distr.: General
            16 October 2023
            Семьдесят восьмая сессия
            Пункт 138 b) повестки дня
            Шкала взносов
            Резолюция, принятая Генеральной Ассамблеей 5 октября 2023 года
            [по докладу Пятого комитета (A/78/383, пункт 7)]
            78/2.

            Шкала взносов: просьбы
            Генеральная Ассамблея
            рассмотрев главу V доклада,
            отмечая прогресс,
            1. подтверждает свою роль.
            16‑е пленарное заседание

            5 октября 2023 года
            """);
        Assert.Equal(
            "A/RES/78/2 GA 78 16 138 b) 2023-10-05 2023-10-16 Пятый комитет A/78/383 | Шкала взносов: просьбы",
            string.Create(CultureInfo.InvariantCulture, $"{d.Symbol} {d.Body} {d.Session} {d.Meeting} {d.AgendaItem} {d.AdoptedOn:yyyy-MM-dd} {d.DistributedOn:yyyy-MM-dd} {d.Committee} {d.CommitteeReports.Single()} | {d.Title}"));
        Assert.Equal("pp1 pp2 op1", Reading.Addresses(d));
    }

    [Fact]
    public void TitleMayEndInTheNameOfABody() => Assert.Equal("Formato de la reunión convocada por la Presidencia de la Asamblea General", Reading.Read("""
        79/90. Formato de la reunión convocada por la Presidencia de la
        Asamblea General

        La Asamblea General,

        Recordando la resolución de la Asamblea, en la que se decidió que la reunión
        se celebrara en el período de sesiones,

        1. Decide que lo hará en el mismo período de sesiones, de conformidad con la
        práctica de la Asamblea.
        """).Title);

    [Fact]
    public void MeetingMayBePrintedInWords() => Assert.Equal("10", Reading.Read("""
        78/90. Un asunto de la Asamblea

        La Asamblea General,

        Recordando la resolución de la Asamblea,

        1. Decide que lo hará.

        Décima sesión plenaria

        5 de octubre de 2023
        """).Meeting);

    [Theory]
    [InlineData("[Aprobada sin votación.]", "El Consejo de Derechos Humanos,\n\nRecordando la resolución de la Asamblea,", "WithoutVote   ")]
    [InlineData("[Aprobada en votación registrada por 2 votos contra 1 y 1 abstención. El resultado de la votación fue el siguiente:\nVotos a favor:\nBenin, Cuba\nVotos en contra:\nChequia\nAbstenciones:\nNepal.]", "El Consejo de Derechos Humanos,\n\nRecordando la resolución de la Asamblea,", "Recorded 2 1 1 InFavour Benin,InFavour Cuba,Against Chequia,Abstaining Nepal")]
    [InlineData("[Принята без голосования.]", "Совет по правам человека,\n\nссылаясь на резолюцию,", "WithoutVote   ")]
    [InlineData("[Принята в результате заносимого в отчет о заседании голосования 2 голосами против 1 при 1 воздержавшемся. Голоса распределились следующим образом:\nГолосовали за:\nБенин, Куба\nГолосовали против:\nЧехия\nВоздержались:\nНепал.]", "Совет по правам человека,\n\nссылаясь на резолюцию,", "Recorded 2 1 1 InFavour Бенин,InFavour Куба,Against Чехия,Abstaining Непал")]
    public void VotesAreReadInTheWordsOfTheLanguage(string vote, string start, string expected)
    {
        var decides = start.StartsWith('E') ? "Decide que lo hará." : "постановляет сделать это.";
        var read = Reading.Read($"51/90. Título Заголовок\n\n{start}\n\n1. {decides}\n\n{vote}").Vote;
        Assert.Equal(expected, $"{read?.Outcome} {read?.InFavour} {read?.Against} {read?.Abstaining}{string.Join(',', read?.Ballots.Select(b => $"{b.Position} {b.Voter}") ?? []) switch { "" => "", var b => " " + b }}");
    }

    [Theory]
    [InlineData("CENT UNIEME SESSION", false)]
    [InlineData("CENTIEME SESSION", true)]
    public void RomanNumberMustBeTheSessionOfTheHeading(string session, bool isDoubtful)
    {
        var d = Reading.Read($"OIM Organisation Internationale pour les Migrations\n\n{session}\n\nRÉSOLUTION N° 1244 (CI)\n\n(adoptée par le Conseil à sa 523e séance, le 27 novembre 2012)\n\nLE DIALOGUE DE 2013\n\nLe Conseil,\n\nRappelant la demande,\n\nDécide :\n\n1. De demander au Directeur de le faire.");
        Assert.Equal(isDoubtful, Reading.Codes(d).Contains("sessionMismatch"));
        Assert.Equal("101", d.Session);
    }

    [Theory]
    [InlineData("International Organization for Migration\n\n", "IOM")]
    [InlineData("Some other organization\n\n", null)]
    public void FormulaOfAnyCouncilNeedsTheNameOfItsOrganization(string head, string? body) =>
        Assert.Equal(body, Reading.Read(head + "The Council,\n\nRecalling the decision of the session,\n\n1. Decides to do it.").Body);

    [Theory]
    [InlineData("Le ministre a dit que les travaux sont en cours. Il en a parlé à la presse.\nElle a répondu que le rapport est prêt.", "t1 t2")]
    public void TextWithoutMastheadSaysNothingOfItself(string text, string addresses)
    {
        var d = Reading.Read(text);
        Assert.Equal(addresses, Reading.Addresses(d));
        Assert.Null(d.Symbol ?? (object?)d.Title ?? d.Body ?? d.Session ?? (object?)d.AdoptedOn);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><akomaNtoso/>", "test.txt is an Akoma Ntoso document without a statement; resolutions are statements.")]
    [InlineData("xyz", "The language of test.txt is not recognised.")]
    public void WhatIsNotReadYetIsRefused(string text, string refusal) => Assert.Equal(refusal, Reading.Refusal(System.Text.Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void TitleMayStandBelowItsNumberWhereTheFormulaIsMissing()
    {
        var d = Reading.Read("A/RES/78/925\n\nResolution adopted by the General Assembly on 19 December 2023\n\n### 78/925.\n\nLighthouses of small harbours\n\n*Recalling* its resolution,\n\n1. *Decides* so.");
        Assert.Equal(("Lighthouses of small harbours", "pp1 op1"), (d.Title, Reading.Addresses(d)));
    }

    [Fact]
    public void LetterOfAPartByItsNameIsNoPartOfTheTitle()
    {
        var d = Reading.Read("\t78/983 باء\tالمنارات في الموانئ\n\tإن الجمعية العامة،\n\tإذ تشير إلى قرارها 70/1 بشأن الموانئ،\n\t1 -\tتقرر أن تضيء المصابيح؛\n\t2 -\tتطلب تقريرا عن ذلك.\n<<ODS DOC SYMBOL1>>A/RES/78/983 B<<ODS DOC SYMBOL1>>");
        Assert.Equal(("A/RES/78/983B", "المنارات في الموانئ"), (d.Symbol?.Key.Replace(" ", "", StringComparison.Ordinal), d.Title));
    }

    [Fact]
    public void TitleOfAnAnnexIsNoRunningHead()
    {
        var d = Reading.Read("A/RES/78/926\n\n### 78/926. Declaration on lighthouses of small harbours\n\n*The General Assembly*\n\n*Adopts* the declaration in the annex.\n\n38th plenary meeting\n\n1 November 2023\n\n**Annex**\n\n23-20105 (E)\n\n**Declaration on lighthouses of small harbours**\n\n1. *Decide* to light them.\n\n2. *Decide* to meet.");
        Assert.Equal("op1 annex1.h1 annex1.h2 annex1.n1 annex1.n2", Reading.Addresses(d));
    }
}
