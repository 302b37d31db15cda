using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

/// <summary>Citations in Arabic, whose words grow together, and in Chinese, whose numbers stand before their head noun.</summary>
public sealed class OtherScriptCitationTests
{
    public static TheoryData<string, string> Arabic => new()
    {
        { "إذ تشير إلى قرارها 66/253 المؤرخ 16 شباط/فبراير 2012،", "66/253 | A/RES/66/253 | 2012-02-16 | possessive" },
        { "وإذ تشير إلى قراراتها 33/18 و 50/3، وكذلك مقررها 53/453،", "33/18 | A/RES/33/18 | possessive; 50/3 | A/RES/50/3 | possessive; 53/453 | A/DEC/53/453 | possessive" },
        { "قرارها 57/270 باء المؤرخ 23 حزيران/يونيه 2003", "57/270 باء | A/RES/57/270B | 2003-06-23 | possessive" },
        { "قراريها 31/6 ألف وباء المؤرخين 26 تشرين الأول/أكتوبر 1976", "31/6 ألف | A/RES/31/6A | possessive; باء | A/RES/31/6B | 1976-10-26 | possessive" },
        { "قراراتها 3419 ألف إلى جيم (د-30)", "3419 ألف إلى جيم (د-30) | A/RES/3419A(XXX) | possessive; 3419 ألف إلى جيم (د-30) | A/RES/3419B(XXX) | possessive; 3419 ألف إلى جيم (د-30) | A/RES/3419C(XXX) | possessive" },
        { "وإلى القرار 53/77 ألف ألف المؤرخ 4 كانون الأول/ديسمبر 1998", "53/77 ألف ألف | A/RES/53/77AA | 1998-12-04 | document" },
        { "الوارد في القرار 217 ألف (د-3)", "217 ألف (د-3) | A/RES/217A(III) | symbol" },
        { "القرار 3362 (دإ-7) المؤرخ 16 أيلول/سبتمبر 1975", "3362 (دإ-7) | A/RES/3362(S-VII) | 1975-09-16 | symbol" },
        { "القراران دإ-27/2 و دإط-10/1", "دإ-27/2 | A/RES/S-27/2 | symbol; دإط-10/1 | A/RES/ES-10/1 | symbol" },
        { "وقرار مجلس الأمن 1373 (2001) المؤرخ 28 أيلول/سبتمبر 2001", "1373 (2001) | S/RES/1373(2001) | 2001-09-28 | head" },
        { "عملا بقرارات الجمعية العامة 60/1 و 61/15", "60/1 | A/RES/60/1 | head; 61/15 | A/RES/61/15 | head" },
        { "وفقا لقرار المجلس الاقتصادي والاجتماعي 1996/31 المؤرخ 25 تموز/يوليه 1996", "1996/31 | E/RES/1996/31 | 1996-07-25 | head" },
        { "قرار مجلس حقوق الإنسان 28/14 المؤرخ 26 آذار/مارس 2015", "28/14 | A/HRC/RES/28/14 | 2015-03-26 | head" },
        { "الفقرة 4 من القرار 58/316", "58/316 | A/RES/58/316 | الفقرة 4 | document" },
        { "القرار 60/1، المرفق الثاني، الفقرة 12", "60/1 | A/RES/60/1 | المرفق الثاني, الفقرة 12 | document" },
        { "في مرفق قرارها 60/1", "60/1 | A/RES/60/1 | المرفق | possessive" },
        { "قـرارهــا ١٣٧٣ (٢٠٠١)", "١٣٧٣ (٢٠٠١) | S/RES/1373(2001) | year" }, // lengthened, with digits of its own
        { "United Nations, Treaty Series, vol. 1833, No. 31363", "United Nations, Treaty Series, vol. 1833, No. 31363 | ? | External" },
    };

    public static TheoryData<string, string> Chinese => new()
    {
        { "回顾其2012年2月16日第66/253号决议，", "66/253 | A/RES/66/253 | 2012-02-16 | possessive" },
        { "回顾其1978年11月10日第33/18号和1995年10月16日第50/3号决议以及第53/453号决定，", "33/18 | A/RES/33/18 | 1978-11-10 | possessive; 50/3 | A/RES/50/3 | 1995-10-16 | possessive; 53/453 | A/DEC/53/453 | possessive" },
        { "第57/270 B号决议", "57/270 B | A/RES/57/270B | document" },
        { "第31/6 A和B号决议", "31/6 A | A/RES/31/6A | document; B | A/RES/31/6B | document" },
        { "第3419 A至C(XXX)号决议", "3419 A至C(XXX) | A/RES/3419A(XXX) | symbol; 3419 A至C(XXX) | A/RES/3419B(XXX) | symbol; 3419 A至C(XXX) | A/RES/3419C(XXX) | symbol" },
        { "第217 A(III)号决议", "217 A(III) | A/RES/217A(III) | symbol" },
        { "第３３６２（S-VII）号决议", "３３６２（S-VII） | A/RES/3362(S-VII) | symbol" }, // full width
        { "S-27/2号和ES-10/1号决议", "S-27/2 | A/RES/S-27/2 | symbol; ES-10/1 | A/RES/ES-10/1 | symbol" },
        { "安全理事会2001年9月28日第1373(2001)号决议", "1373(2001) | S/RES/1373(2001) | 2001-09-28 | head" },
        { "经济及社会理事会1996年7月25日第1996/31号决议", "1996/31 | E/RES/1996/31 | 1996-07-25 | head" },
        { "大会2010年12月21日第65/209号决议，以及人权理事会2010年10月1日第15/4号和2011年3月24日第16/16号决议", "65/209 | A/RES/65/209 | 2010-12-21 | head; 15/4 | A/HRC/RES/15/4 | 2010-10-01 | head; 16/16 | A/HRC/RES/16/16 | 2011-03-24 | head" },
        { "大会2006年3月15日关于设立人权理事会的第60/251号决议", "60/251 | A/RES/60/251 | 2006-03-15 | head" },
        { "人权理事会题为“图书馆”的2010年10月1日第15/4号决议", "15/4 | A/HRC/RES/15/4 | 2010-10-01 | head" },
        { "第58/316号决议附件第4段", "58/316 | A/RES/58/316 | 附件, 第4段 | document" },
        { "A/67/280，第二章，第10至12段", "A/67/280 | A/67/280 | 第二章, 第10至12段" },
        { "联合国，《条约汇编》，第1833卷，第31363号", "联合国，《条约汇编》，第1833卷，第31363号 | ? | External" },
        { "2012年全年第12次会议", "" },
    };

    [Theory]
    [MemberData(nameof(Arabic))]
    public void ArabicFormsAreFound(string text, string expected) => Expect(Language.Ar, text, expected);

    [Theory]
    [MemberData(nameof(Chinese))]
    public void ChineseFormsAreFound(string text, string expected) => Expect(Language.Zh, text, expected);

    [Theory]
    [InlineData(Language.Ar, "هذا القرار", "A/RES/67/137")]
    [InlineData(Language.Ar, "الفقرة 2 أعلاه", "A/RES/67/137")]
    [InlineData(Language.Zh, "本决议", "A/RES/67/137")]
    [InlineData(Language.Zh, "上文第2段", "A/RES/67/137")]
    public void TextCitesItself(Language language, string text, string symbol) =>
        Assert.Equal([symbol], Cited.ByAssembly(text, language).SelfReferences.Select(r => r.Symbol?.Key));

    private static void Expect(Language language, string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Cited.ByAssembly(text, language).References.Select(r => r.Print())));
}
