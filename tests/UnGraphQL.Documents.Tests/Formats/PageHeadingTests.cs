using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Formats;

/// <summary>Headings of some lines, and the first and last lines of texts, among hard-wrapped lines.</summary>
public sealed class PageHeadingTests
{
    // Enough full lines to learn how wide the page is.
    private const string Preamble = """
        The General Assembly,
        Recalling its resolution 77/901 of 12 December 2022 on the care of mountain springs, and
        the report of the Secretary-General on the rivers that rise from them, which was placed
        before the Assembly together with the comments of the agencies and of the people who
        have herded and farmed above those springs for as long as anyone there can remember, as
        well as the maps that were drawn of them by the schools, in which the paths are found by
        all who go up there with their flocks in spring, and come down again before the first of
        the snow has made them hard to find for man and beast and the days have grown too short
        to go all the way,

        """;

    private static string Blocks(string text, Language language = Language.En) => string.Join('|', PdfTextReader
        .Read(new SourceText(text), LanguagePack.For(language))
        .Select(b => b.Text.Value));

    [Theory]
    [InlineData("1. Decides this;\n\nEstimates of the care of springs for the period from 1 July 2024 to\n30 June 2025\n\n2. Requests", "1 July 2024 to 30 June 2025|2. Requests")] // a date that is no date of adoption
    [InlineData("1. Decides this;\nEstimates of the care of springs for the period from 1 July 2024 to\n30 June 2025\n\n2. Requests", "this;|Estimates of the care of springs for the period from 1 July 2024 to 30 June 2025|2. Requests")] // no empty line above it
    [InlineData("1. Decides this;\nII\n\nImplementation of the Agreement on the Care of Springs that the\nGeneral Conference of the Highlands made in the year in which\nSprings were first counted\n\n2. Requests", "II|Implementation of the Agreement on the Care of Springs that the General Conference of the Highlands made in the year in which Springs were first counted|2. Requests")] // capitals inside it
    [InlineData("1. Decides this;\n\nII. The care of springs\nIn 1992 the villages of the highlands came together for the first time to speak of the care\nof their springs.", "II. The care of springs|In 1992 the villages")] // a heading with its number had room
    [InlineData("1. Decides to meet on:\n9 June: from ten to one\n10 June: from ten to two\n\n2. Requests", "on:|9 June: from ten to one|10 June: from ten to two|2. Requests")] // a line for each day
    public void LinesOfAHeadingStandTogether(string lines, string end) => Assert.Contains(end, Blocks(Preamble + lines), StringComparison.Ordinal);

    [Theory]
    [InlineData("1. Decides to hold the meetings of 10 to 25 September 2023\n2. Requests that", "2023|2. Requests that")] // no end and no room
    [InlineData("1. Decides to go on with the work described in the report and set out there in paragraph\n2. Requests", "in paragraph 2. Requests")]
    [InlineData("1. Decides to hold a meeting on the springs in 2024;e\n2. Requests that", "2024;e|2. Requests that")]
    public void NextNumberOpensBelowALineWithoutEnd(string lines, string end) => Assert.EndsWith(end, Blocks(Preamble + lines), StringComparison.Ordinal);

    [Theory]
    [InlineData("Noting the words of the head of the villages on the long and steep path to the springs,\nDecides:\n(a) To meet;", "springs,|Decides:|(a) To meet;")]
    [InlineData("Noting the words of the head of the villages on the long and steep path to the springs,\nTakes note of the report.", "springs,|Takes note of the report.")]
    [InlineData("Noting the words of the villages in the period of the Decade “Water for All” (2018-2028)\nWelcoming the work", "(2018-2028)|Welcoming the work")] // no comma
    [InlineData("Noting that the report on the springs that the villages made of late bears the long title:\nWelcoming the Rain, and that it is read", "title: Welcoming the Rain, and that it is read")] // behind a colon
    public void ParagraphsWithoutNumbersOpen(string lines, string end) => Assert.EndsWith(end, Blocks(Preamble + lines), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "|Reaffirming its resolution")]
    [InlineData("The General Assembly,\n", "|The General Assembly,|Reaffirming its resolution")]
    public void TextWithoutFormulaBeginsBelowItsTitle(string formula, string part) => Assert.Contains(
        $"78/925. The Care of Springs and of the Paths that Lead to Springs and Rivers in the Highlands{part}",
        Blocks($"78/925. The Care of Springs and of the Paths that Lead to\nSprings and Rivers in the Highlands\n{formula}Reaffirming its resolution 70/901 of 25 September 2015,\n"),
        StringComparison.Ordinal);

    [Fact]
    public void TitleHangsBelowItsNumber() => Assert.StartsWith(
        "78/925. The care of springs in the highlands|",
        Blocks("   78/925.   The care of springs\n             in the highlands\n\n          The General Assembly,\n"),
        StringComparison.Ordinal);

    // A small letter begins no sentence.
    [Fact]
    public void PointMayEndAParagraphOfAPreamble() => Assert.EndsWith(
        "источников.|подтверждая важность",
        Blocks(
            """
            Генеральная Ассамблея,
            ссылаясь на свою резолюцию 77/901 от 12 декабря 2022 года об охране горных источников
            и доклад Генерального секретаря о реках, которые берут в них начало, представленный ей
            вместе с замечаниями учреждений и людей, которые пасли скот и пахали землю над этими
            источниками столько, сколько кто-либо там может вспомнить, и с картами, на которых все
            тропы нанесены теми, кто поднимается туда весной со своими стадами и спускается осенью
            до первого снега, а также с описаниями тех путей, по которым ходят к источникам,
            считая, что охрана источников необходима для всех, кто живет ниже, и что без нее нет ни
            рек, ни источников.
            подтверждая важность
            """,
            Language.Ru),
        StringComparison.Ordinal);
}
