using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Formats;

/// <summary>Where a hard-wrapped line opens a block, told by its words and by the room that was left on the line above.</summary>
public sealed class PageLineTests
{
    // Enough full lines to learn how wide the page is.
    private const string Passage = """
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
    [InlineData("Noting the care of springs in the highlands\nWelcoming the work", "highlands|Welcoming the work")] // no comma, but room
    [InlineData("Noting the report of the expert group and the work that was done on the springs and forests\nWelcoming the work", "forests|Welcoming the work")] // no room either: a capital
    [InlineData("Noting the report of the expert group and the work that was done under the title “Springs\nWelcoming the rain”,", "“Springs Welcoming the rain”,")] // a title
    [InlineData("Noting the springs,\nTakes note of the report.", "springs,|Takes note of the report.")] // the only operative paragraph, without a number
    [InlineData("Noting the help of Governments of the highlands, among which the Government of Micronesia,\nFederated States of, and", "Micronesia, Federated States of, and")] // no participle that opens
    [InlineData("Noting the report of the committee of the whole that was put before the sessions of the\nGeneral Assembly\nin May,", "of the General Assembly in May,")] // no letterhead
    public void PreambleGoesOnOrNot(string lines, string end) => Assert.EndsWith(end, Blocks(Passage + lines), StringComparison.Ordinal);

    [Theory]
    [InlineData("1. Decides this;\n1. Requests that", "1. Decides this;|1. Requests that")] // a number printed twice
    [InlineData("1. Decides to meet in 2024; and\n2. Requests that", "2024; and|2. Requests that")]
    [InlineData("1. Decides this;\n2. Approves the agenda:\n1. Opening of the Congress\n2. Questions of organization\n3. Decides that", "agenda:|1. Opening of the Congress|2. Questions of organization|3. Decides that")]
    [InlineData("we commit to these actions:\n\nA. Build economic strength\n(a) Reform the banks", "actions:|A. Build economic strength|(a) Reform the banks")]
    [InlineData("call upon all to\n(a) Reform the banks", "call upon all to|(a) Reform the banks")] // no colon, but room
    [InlineData("said so.\n\nAnnex\nPrinciples for the care of springs\n1. A spring", "said so.|Annex|Principles for the care of springs|1. A spring")]
    [InlineData("72/228 and\n74/229.\n\nNext", "72/228 and 74/229.|Next")] // no number of the next resolution
    [InlineData("\n11. Approves the agenda:\n1. Opening of the Congress.\n2. Adoption of the report;\n12. The days of the Congress", "report;|12. The days of the Congress")] // below a list the outer numbers go on
    [InlineData("\n14. Approves the following amendment:\nArticle 9, new paragraph 4:\n4. The Tribunal judges.\n\nOther issues\n15. The days", "new paragraph 4:|4. The Tribunal judges.|Other issues|15. The days")]
    [InlineData("\n361. Decides this;\n262. Noting the springs;\n363. Notes the wells", "this;|262. Noting the springs;|363. Notes the wells")] // 362 is meant
    [InlineData("1. Decides to keep all the springs of the highlands in the care of those who live by them;\nEstimates of what the care of springs takes from the first of July to the last of June\n2. Requests", "by them;|Estimates of what the care of springs takes from the first of July to the last of June|2. Requests")]
    [InlineData("1. Condemns the use of:\n(a) Poison;\n(b) Nets;\nand demands that it end", "(a) Poison;|(b) Nets;|and demands that it end")] // the paragraph goes on below its items
    [InlineData("1. Condemns the use of:\n(a) Poison against the fish of the springs and of all waters that run from them to the sea;\nand of nets", "to the sea; and of nets")] // no room was left
    [InlineData("1. Decides to meet on:\n9 June: from ten to one\n10 June: from ten to two", "on:|9 June: from ten to one|10 June: from ten to two")]
    public void NumbersLabelsAndAnnexesOpenBlocks(string lines, string end) => Assert.EndsWith(end, Blocks(Passage + lines), StringComparison.Ordinal);

    [Theory]
    [InlineData("Activities of the office of internal review\nRecalling its resolutions 48/218 B of 29 July 1994 and", "review|Recalling its")]
    [InlineData("Decisions on questions of organization\nAt its first session, the Conference shall:", "organization|At its first session, the Conference shall:")]
    [InlineData("“Springs for all: our hope is wide and will be”\nWe, the heads of the villages and of the herds, who have come together up here for them", "will be”|We, the heads")] // in quotation marks
    public void HeadingSetApartEndsWhereItHadRoom(string lines, string part) => Assert.Contains(part, Blocks($"{Passage}\n{lines}"), StringComparison.Ordinal);

    [Fact]
    public void HeadingOfManyLinesStandsAboveANumber()
    {
        const string Heading = "Implementation of the Agreement for the Implementation of the Provisions of the\nConvention on Mountain Waters of 10 December 1992 relating to the Care and Keeping of\nthe Springs that Rise on the Land of One State and Run to the Rivers of Others\n";
        Assert.Contains("Rivers of Others|51. Welcomes", Blocks($"{Passage}\n50. Decides this;\n\nII\n\n{Heading}51. Welcomes that"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 See the book called Springs of the\n2009/2.\n2 A/78/5.", "1 See the book called Springs of the 2009/2.|2 A/78/5.")]
    [InlineData("1 Such as the group on mountains, forests,\nHerding and Related Trades.\n2 A/78/5.", "forests, Herding and Related Trades.|2 A/78/5.")] // "Herding" opens no paragraph
    [InlineData("1 United Nations, Treaty Series, vol. 729.\n2 2010 Review Conference.\n3 https://un.org.", "729.|2 2010 Review Conference.|3 https://un.org.")]
    public void NotesBelowARuleEndOnlyWhereTheNextBegins(string notes, string end) => Assert.EndsWith(end, Blocks($"{Passage}\n__________________\n{notes}"), StringComparison.Ordinal);

    [Fact]
    public void ParagraphsOfALineEachAreToldByTheirIndent()
    {
        const string Layout = """
                  The General Assembly,

                        Recalling its resolution 77/901 of 12 December 2022 on the care of mountain
                  springs, and the report of the Secretary-General on the rivers that rise from
                  them, which was placed before the Assembly together with the comments of the
                  agencies and of the people who have herded and farmed above those springs for
                  as long as anyone there can remember, as well as the maps that were drawn of
                  them by the schools, in which the paths are found by all who go up there with
                  their flocks in spring and come down again before the first of the snow,
                        Noting the maps,
                        1.    Decides on the meetings that will be held in the town hall, in the open
                  and before all who wish to come, on the days and at the hours that follow:
                        Monday, from ten to one
                        Tuesday, from ten to one
            """;
        Assert.EndsWith("follow:|Monday, from ten to one|Tuesday, from ten to one", Blocks(Layout), StringComparison.Ordinal);
    }

    [Fact]
    public void RowsOfATableStandBetweenBars()
    {
        const string Table = """
            Section                                  Purpose               Amount

            1                                        Mapping               1 204 500
                                                     Part II
            2                                        Training              643 200
            Total                                                          1 847 700
            a See A/78/534.
            """;
        var blocks = PdfTextReader.Read(new SourceText($"{Passage}1. Approves the estimates below:\n{Table}"), LanguagePack.For(Language.En));
        Assert.Equal(
            ["| Section | Purpose | Amount |", "| 1 | Mapping | 1 204 500 |", "| Part II |", "| 2 | Training | 643 200 |", "| Total | 1 847 700 |", "| a See A/78/534. |"],
            blocks.Where(b => b.Kind == BlockKind.Table).Select(b => b.Text.Value.Trim()));
    }

    // Its lines, as those of the title, are one block.
    [Fact]
    public void TitleOverTwoLinesIsRepeatedAboveAnAnnex() => Assert.EndsWith(
        "Annex|Ways of living with springs and Declaration for Springs|1. A spring",
        Blocks($"78/951. Ways of living with springs and\nDeclaration for Springs\n\n{Passage}\nAnnex\n\nWays of living with springs and\nDeclaration for Springs\n\n1. A spring"),
        StringComparison.Ordinal);

    // Each of resolutions A, B … of a text has its formula, with a comma or without.
    [Fact]
    public void FormulaWithoutCommaStandsBelowTheTitleOfAPart() =>
        Assert.EndsWith("B|灯塔的收入|大会|决定点灯。", Blocks("78/951. 灯塔\n\nA\n\n灯塔的拨款\n大会\n决定点灯。\n第50次全体会议\n2023年12月22日\n\nB\n\n灯塔的收入\n大会\n决定点灯。", Language.Zh), StringComparison.Ordinal);

    [Fact]
    public void TitleAboveAFormulaWithoutCommaIsRepeatedAboveAnAnnex() =>
        Assert.EndsWith("附件|灯塔的政治宣言|我们，各国代表，", Blocks("78/951.\n灯塔的政治宣言\n大会\n决定通过宣言。\n第16次全体会议\n2023年10月5日\n\n附件\n\n灯塔的政治宣言\n我们，各国代表，", Language.Zh), StringComparison.Ordinal);

    [Fact]
    public void ItemMayStandBelowAHeadingNumberedInWords() =>
        Assert.EndsWith("جيم - رعاية الينابيع|(أ) تدريب الرعاة؛", Blocks("إن الجمعية العامة،\n1 - تطلب الرعاية.\n\nجيم - رعاية الينابيع\n(أ) تدريب الرعاة؛", Language.Ar), StringComparison.Ordinal);

    [Fact]
    public void HeadingMayStandAboveAParagraphThatBeginsWithASmallLetter()
    {
        const string Text = """
            Генеральная Ассамблея,
            ссылаясь на свою резолюцию 77/901 от 12 декабря 2022 года о заботе о горных родниках и
            на доклад Генерального секретаря о реках, которые берут из них начало, представленный
            Ассамблее вместе с замечаниями учреждений и людей, которые пасут над этими родниками
            скот столько лет, сколько там помнят, а также с картами, которые начертили школы и на
            которых тропы находят все, кто весной поднимается туда со стадами и спускается прежде
            первого снега,

            Работа смотрителей
            ссылаясь на свою резолюцию 61/275 от 29 июня 2007 года и на резолюцию 64/263 о работе
            смотрителей,
            """;
        Assert.Contains("снега,|Работа смотрителей|ссылаясь на свою резолюцию 61/275", Blocks(Text, Language.Ru), StringComparison.Ordinal);
    }

    [Fact]
    public void ParagraphsOfALineEachAreToldByTheirIndentWithoutCapitalsToo()
    {
        const string Layout = """
                  إن الجمعية العامة،
                        إذ تشير إلى قرارها 77/901 المؤرخ 12 كانون الأول/ديسمبر 2022 بشأن رعاية
                  ينابيع الجبال وإلى تقرير الأمين العام عن الأنهار التي تنبع منها الذي عرض على
                  الجمعية مع تعليقات الوكالات والناس الذين رعوا وزرعوا فوق تلك الينابيع منذ أن
                  يذكر أحد هناك وكذلك الخرائط التي رسمتها المدارس والتي يجد فيها الطرق كل من
                  يصعد إلى هناك مع قطعانه في الربيع وينزل قبل أول الثلج،
                        وقد نظرت في تقرير الرعاة،
                        تحيط علما بتقرير الرعاة.
            """;
        Assert.EndsWith("وقد نظرت في تقرير الرعاة،|تحيط علما بتقرير الرعاة.", Blocks(Layout, Language.Ar), StringComparison.Ordinal);
    }

    // What stands between the head of a table and its rows when a page ends there
    [Fact]
    public void PageMayEndBelowTheHeadOfATable()
    {
        const string Table = """
            Section                                  Gross amount          Net amount
                                                     (United States dollars)

            2/3

            A/RES/78/951

            Mapping of springs                       63 930 800            58 552 400
            Training of keepers                      3 704 800             3 597 500
            Total                                    67 635 600            62 149 900
            """;
        Assert.Equal([1, 2, 3, 8, 9, 10], SetTables.Find(new SourceText(Table)).Order());
    }

    [Fact]
    public void MostRowsOfATableEndWithANumber()
    {
        const string Table = """
            Action          Title of the post          Level           Number
            New post        Mapping officer            P-4             1
            New post        Training officer           P-3             1
            New post        Assistant                  GS(OL)          1
            Upgrade         Keeper of wells            P-5             1
            """;
        Assert.Equal([1, 2, 3, 4, 5], SetTables.Find(new SourceText(Table)).Order());
    }

    [Theory]
    [InlineData("United Nations        A/RES/78/951\nGeneral Assembly      Distr.: General\n2/10                  78-16895")]
    [InlineData("1      Resolution 70/1.\n2      Resolution 70/2.\n3      Resolution 70/3.")]
    [InlineData("Albania     Algeria     Andorra\nAngola      Armenia     Austria\nBelgium     Benin       Bhutan")]
    public void OtherColumnsAreNoTable(string lines) => Assert.Empty(SetTables.Find(new SourceText(lines)));
}
