using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Languages;

public sealed class LanguagePackTests
{
    public static TheoryData<Language, string, string> MastheadExamples
    {
        get
        {
            var data = new TheoryData<Language, string, string>();
            foreach (var language in Enum.GetValues<Language>())
            {
                foreach (var row in LanguagePack.For(language).Lines.Rows)
                {
                    data.Add(language, row["name"], row["example"]);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(MastheadExamples))]
    public void EveryLinePatternMatchesItsExample(Language language, string name, string example) =>
        Assert.True(LanguagePack.For(language).Lines.IsMatch(name, Folding.Marks(example)));

    [Theory]
    [InlineData(Language.En, "5 October 2023")]
    [InlineData(Language.Fr, "5 octobre 2023")]
    [InlineData(Language.Es, "5 de octubre de 2023")]
    [InlineData(Language.Ru, "5 октября 2023 года")]
    [InlineData(Language.Zh, "2023年10月5日")]
    [InlineData(Language.Ar, "5 تشرين الأول/أكتوبر 2023")]
    public void DatesAreReadInEveryLanguage(Language language, string text)
    {
        var dates = DateWords.For(language);
        Assert.Equal(new DateOnly(2023, 10, 5), dates.Read(dates.Matcher.Match(text)));
    }

    [Theory]
    [InlineData(Language.Ru, "вновь подтверждает, что огни", "вновь подтверждает", "REAFFIRM")]
    [InlineData(Language.Zh, "还请秘书长", "还请", "REQUEST")] // a modifier before the verb, no spaces
    [InlineData(Language.Ar, "تطلب إلى الأمين العام", "تطلب", "REQUEST")]
    [InlineData(Language.Ar, "تسلّم بأن", "تسلّم", "RECOGNIZE")] // with a short vowel printed
    [InlineData(Language.Es, "Solicita al Secretario General", "Solicita", "REQUEST")]
    [InlineData(Language.Es, "Exige que todas las partes", "Exige", "DEMAND")]
    [InlineData(Language.Ru, "постановляет продолжать активно заниматься этим вопросом.", "постановляет продолжать активно заниматься", "DECIDE")]
    public void OpeningPhrasesOfOfficialXmlAreKnown(Language language, string text, string phrase, string action)
    {
        var match = LanguagePack.For(language).Operative.Match(text);
        Assert.Equal((phrase, action), (match is { } found ? text[..found.End] : null, match?.Action));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLanguageKnowsTheBodiesThatAdoptResolutions(Language language) =>
        Assert.Equal(["ECOSOC", "GA", "HRC", "IOM", "SC"], LanguagePack.For(language).Bodies.Select(b => b.Code).Distinct().Order());

    [Theory]
    [InlineData(Language.En, "Sixty-seventh", 67)]
    [InlineData(Language.En, "Twenty-eighth", 28)]
    [InlineData(Language.En, "One hundred and first", 101)]
    [InlineData(Language.Fr, "Trente-deuxième", 32)]
    [InlineData(Language.Fr, "Soixante-dix-huitième", 78)]
    [InlineData(Language.Fr, "soixante et onzième", 71)]
    [InlineData(Language.Fr, "Quatre-vingtième", 80)]
    [InlineData(Language.Fr, "Quatre-vingt-dix-neuvième", 99)]
    [InlineData(Language.Fr, "CENT UNIEME", 101)] // capitals without accents
    [InlineData(Language.Fr, "Première", 1)]
    [InlineData(Language.Ar, "الثامنة والسبعون", 78)]
    [InlineData(Language.Ar, "الرابعة والعشرين", 24)] // in the oblique case
    [InlineData(Language.Ar, "الحادية عشرة", 11)]
    [InlineData(Language.Ar, "الاولى", 1)] // without its hamza
    [InlineData(Language.Zh, "七十八", 78)]
    [InlineData(Language.Zh, "十", 10)]
    [InlineData(Language.Zh, "一百零一", 101)]
    [InlineData(Language.Zh, "上", null)]
    [InlineData(Language.Fr, "Prochaine", null)]
    [InlineData(Language.Es, "Septuagésimo octavo", 78)]
    [InlineData(Language.Es, "Vigesimosegundo", 22)] // in one word
    [InlineData(Language.Es, "Trigésimo tercer", 33)] // the short form before a noun
    [InlineData(Language.Es, "Undécimo", 11)]
    [InlineData(Language.Es, "CENTÉSIMA PRIMERA", 101)]
    [InlineData(Language.Ru, "Семьдесят восьмая", 78)]
    [InlineData(Language.Ru, "Одиннадцатая", 11)]
    [InlineData(Language.Ru, "сорок третьей", 43)]
    [InlineData(Language.Ru, "Сто первая", 101)]
    [InlineData(Language.Ru, "Следующая", null)]
    public void OrdinalWordsAreNumbers(Language language, string words, int? expected) =>
        Assert.Equal(expected, LanguagePack.For(language).Ordinals.Read(words));

    [Theory]
    [InlineData(Language.Ar, "5 تشرين الأول / أكتوبر 2023")] // with spaces around the stroke
    [InlineData(Language.Ar, "5 تشرين الاول/اكتوبر 2023")] // without hamzas
    [InlineData(Language.Ar, "5 أكتوبر 2023")]
    [InlineData(Language.Ar, "5 October 2023")] // of distribution
    [InlineData(Language.Zh, "二〇二三年十月五日")]
    [InlineData(Language.Zh, "5 October 2023")]
    public void DatesHaveOtherSpellings(Language language, string text)
    {
        var dates = DateWords.For(language);
        Assert.Equal(new DateOnly(2023, 10, 5), dates.Read(dates.Matcher.Match(text)));
    }

    [Theory]
    [InlineData(Language.Ar, "إن الجمعية العامة،", "GA")]
    [InlineData(Language.Ar, "إنَّ الجمعية العامـة،", "GA")] // with a vowel sign and a lengthened word
    [InlineData(Language.Ar, "ان مجلس الأمن ،", "SC")]
    [InlineData(Language.Ar, "الجمعية العامة", null)] // letterhead
    [InlineData(Language.Zh, "大会，", "GA")]
    [InlineData(Language.Zh, "安全理事会 ，", "SC")]
    [InlineData(Language.Zh, "大会", null)] // letterhead
    public void FormulaIsKnownInOtherScripts(Language language, string line, string? code) =>
        Assert.Equal(code, LanguagePack.For(language).FormulaOf(Folding.Marks(line))?.Code);

    [Theory]
    [InlineData(Language.Ar, "وإذ يشير إلى قراره", "وإذ يشير إلى", "RECALL")] // masculine of a council
    [InlineData(Language.Ar, "وإذ تشيـر إلى قرارها", "وإذ تشيـر إلى", "RECALL")] // lengthened
    [InlineData(Language.Ar, "واذ تشير الى قرارها", "واذ تشير الى", "RECALL")] // without hamzas
    [InlineData(Language.Ar, "وإذ تنكب على المسألة", "وإذ", "OTHER")] // a verb that no list has
    [InlineData(Language.Zh, "根据《联合国宪章》第七章采取行动，", "根据《联合国宪章》第七章采取行动", "ACT_UNDER")]
    [InlineData(Language.Zh, "深为关切地注意到", "深为关切地注意到", "NOTE")]
    public void PreamblesOpenInOtherScripts(Language language, string text, string phrase, string action)
    {
        var match = LanguagePack.For(language).Preambular.Match(text);
        Assert.Equal((phrase, action), (match is { } found ? text[..found.End] : null, match?.Action));
    }

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryActionOfAnOpenerIsKnown(Language language)
    {
        string[] files = ["openers-preambular", "openers-operative", "openers-infinitive"];
        var actions = files.SelectMany(file => PackFile.Read(language, file)).Select(row => row["action"].Replace("_", "", StringComparison.Ordinal));
        Assert.Empty(actions.Except(Enum.GetNames<OpeningAction>(), StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(Language.En, "Recalling also its resolutions", "Recalling also", "RECALL")]
    [InlineData(Language.En, "Bearing in mind also that", "Bearing in mind also", "BEAR_IN_MIND")]
    [InlineData(Language.En, "Further strongly condemns the acts", "Further strongly condemns", "CONDEMN")] // by its verb
    [InlineData(Language.En, "Acting under Chapter VII of the Charter of the United Nations,", "Acting under Chapter VII of the Charter of the United Nations", "ACT_UNDER")]
    [InlineData(Language.En, "Decides to remain actively seized of", "Decides to remain actively seized", "DECIDE")]
    [InlineData(Language.Fr, "Gardant à l’esprit la diversité", "Gardant à l’esprit", "BEAR_IN_MIND")]
    [InlineData(Language.Fr, "Prenant note, en outre, de", "Prenant note, en outre", "TAKE_NOTE")]
    [InlineData(Language.Fr, "Convaincu que", "Convaincu", "CONVINCED")] // masculine of a council
    [InlineData(Language.Fr, "Convaincue que", "Convaincue", "CONVINCED")]
    [InlineData(Language.Fr, "D'exhorter les États", "D'exhorter", "URGE")]
    [InlineData(Language.Fr, "Prie instamment les États", "Prie instamment", "URGE")]
    [InlineData(Language.Es, "Convencido de que", "Convencido", "CONVINCED")] // masculine of a council
    [InlineData(Language.Es, "Profundamente preocupado por", "Profundamente preocupado", "EXPRESS_CONCERN")]
    [InlineData(Language.Es, "Actuando en virtud del Capítulo VII de la Carta de las Naciones Unidas,", "Actuando en virtud del Capítulo VII de la Carta de las Naciones Unidas", "ACT_UNDER")]
    [InlineData(Language.Ru, "будучи глубоко обеспокоен тем, что", "будучи глубоко обеспокоен", "EXPRESS_CONCERN")] // masculine of a council
    [InlineData(Language.Ru, "будучи убеждена в том, что", "будучи убеждена", "CONVINCED")]
    [InlineData(Language.Ru, "действуя на основании главы VII Устава Организации Объединенных Наций,", "действуя на основании главы VII Устава Организации Объединенных Наций", "ACT_UNDER")]
    [InlineData(Language.En, "Nothing of the sort", null, null)]
    [InlineData(Language.En, "recalling in the middle", null, null)]
    public void OpeningPhraseIsTheLongestKnown(Language language, string text, string? phrase, string? action)
    {
        var match = LanguagePack.For(language).All.Match(text);
        Assert.Equal((phrase, action), (match is { } found ? text[..found.End] : null, match?.Action));
    }

    [Theory]
    [InlineData("The General Assembly,", "GA")]
    [InlineData("The General Assembly", "GA")]
    [InlineData("General Assembly", null)] // letterhead
    [InlineData("the General Assembly", null)] // a line of a sentence
    public void FormulaNamesItsBody(string line, string? code) => Assert.Equal(code, LanguagePack.For(Language.En).FormulaOf(line)?.Code);

    [Theory]
    [InlineData("Генеральная Ассамблея,", "GA")]
    [InlineData("Генеральная Ассамблея", null)] // letterhead: Russian has no article
    [InlineData("Совет Безопасности,", "SC")]
    [InlineData("Генеральной Ассамблеей", null)] // a case that stands in an adoption line
    public void NameWithoutArticleIsAFormulaByItsComma(string line, string? code) => Assert.Equal(code, LanguagePack.For(Language.Ru).FormulaOf(line)?.Code);

    [Theory]
    [InlineData(Language.Ru, "ссылаясь на свои резолюции", true)]
    [InlineData(Language.Ru, "постановляет продолжать", true)]
    [InlineData(Language.Ru, "государств и правительств", false)]
    [InlineData(Language.Ru, "Ссылаясь на свои резолюции", false)]
    [InlineData(Language.Es, "recordando sus resoluciones", false)] // Spanish paragraphs begin with capitals
    public void ParagraphsMayOpenInSmallLetters(Language language, string line, bool opens) => Assert.Equal(opens, LanguagePack.For(language).IsLowerOpening(line));

    [Theory]
    [InlineData("The report of the Secretary-General on the work of the Organization", Language.En)]
    [InlineData("Le rapport du Secrétaire général sur les travaux de la Commission", Language.Fr)]
    [InlineData("El informe del Secretario General sobre la labor de la Organización", Language.Es)]
    [InlineData("Доклад Генерального секретаря о работе Организации", Language.Ru)]
    [InlineData("秘书长关于本组织工作的报告", Language.Zh)]
    [InlineData("تقرير الأمين العام عن أعمال المنظمة", Language.Ar)]
    [InlineData("Raportti järjestön toiminnasta vuonna kaksituhatta kaksitoista", null)]
    [InlineData("12345 67/137", null)]
    public void LanguageIsToldByScriptAndCommonWords(string text, Language? language) => Assert.Equal(language, LanguageRecognizer.Recognize(text));
}
