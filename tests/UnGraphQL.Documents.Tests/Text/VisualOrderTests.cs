using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Text;

/// <summary>In the rows R, L and E stand for the marks that open a right-to-left line, open a run of the other direction, and end either.</summary>
public sealed class VisualOrderTests
{
    private static string Restore(string page) =>
        VisualOrder.Restore(new SourceText(page.Replace('R', '\u202B').Replace('L', '\u202A').Replace('E', '\u202C'))).Content.Replace("\u202A", "", StringComparison.Ordinal).Replace("\u202B", "", StringComparison.Ordinal).Replace("\u202C", "", StringComparison.Ordinal).TrimEnd(' ');

    [Theory]
    [InlineData("Rعام L ،2021E الذيE", "عام 2021،  الذي")] // the comma stands to the left of its number, which is before it on the page
    [InlineData("Rدون إحالة (L])A/78/3.9EE", "دون إحالة (A/78/3.9)]")]
    [InlineData("Rلعام L ،)1(2005E فيE", "لعام 2005(1)،  في")]
    [InlineData("Rانظر Lvol. 15, No. 27EE", "انظر vol. 15, No. 27")] // words of another script keep their order
    [InlineData("RL - 1EتقررE", "1 - تقرر")]
    [InlineData("RL12 -EتقررE", "12 - تقرر")]
    [InlineData("RL - 78/10Eبناء عالمE", "78/10 - بناء عالم")]
    [InlineData("R L 1Eتقرر أن تعيدERالنظر فيهE", "1 - تقرر أن تعيد\nالنظر فيه")] // the dash was taken for a hyphen, and the line below joined
    [InlineData("Rالسلمية والبحرE\nRL.vol. 15, No. 27 (3)EE", "السلمية والبحر\n(3) vol. 15, No. 27.")]
    [InlineData("Rالسلمية والبحرE\nR)L23-12 (AEE", "السلمية والبحر\n23-12 (A)")]
    [InlineData("Rبناء عالمE      RL78/10EE", "78/10      بناء عالم")] // columns too are read from the right
    [InlineData("Rمبلغ L 590 000 000EدولارE", "مبلغ 590 000 000 دولار")]
    [InlineData("Rإلى ذلكE\nR(L)3EE", "إلى ذلك\n(3)")]
    [InlineData("Rللعقد L2024-2014EE", "للعقد 2014-2024")]
    [InlineData("Rإلى ذلكE\nRL.A/78/5 (3)EE", "إلى ذلك\n(3) A/78/5.")]
    public void LinesArePutInOrder(string page, string expected) => Assert.Equal(expected, Restore(page));

    [Fact]
    public void BlankBeforeALineIsNoIndent() => Assert.Equal("إذ تشير إلى البحر،\nوالبر،", Restore("   Rإذ تشير إلى البحر،E\n              Rوالبر،E"));

    [Fact]
    public void LengthIsKept()
    {
        const string Page = "   \u202Bعام \u202A ،2021\u202C الذي\u202C\n\u202B \u202A 1\u202Cتقرر أن\u202C\u202Bالنظر\u202C\n";
        Assert.Equal(Page.Length, VisualOrder.Restore(new SourceText(Page)).Content.Length);
    }

    [Theory]
    [InlineData("قرار \u202A(A/78/9)\u202C صدر\nوإذ تشير إلى البحر")] // a writer's marks, around a few words
    [InlineData("The sea, 2021")]
    public void OtherTextsStay(string text) => Assert.Equal(text, VisualOrder.Restore(new SourceText(text)).Content);

    [Theory]
    [InlineData("األمم المتحدة", "الأمم المتحدة")]
    [InlineData("اإلنسان واألمم", "الإنسان والأمم")]
    [InlineData("األمم لألمم", "الأمم للأمم")]
    [InlineData("األمم وااللتزام", "الأمم والالتزام")]
    [InlineData("األمم من خالل السالم", "الأمم من خلال السلام")] // words that are known
    [InlineData("األمم في العالم", "الأمم في العالم")]
    [InlineData("األمم ال غير", "الأمم لا غير")]
    [InlineData("األمم سُلّم إعالن", "الأمم سُلّم إعلان")]
    [InlineData("األمم أيضاإلى", "الأمم أيضاإلى")] // with the space lost
    [InlineData("الأمم والسالم األول الإنسان", "الأمم والسالم األول الإنسان")] // a slip in a text that has its letters in order
    public void LamAndAlefAreTurned(string text, string expected) => Assert.Equal(expected, VisualOrder.Restore(new SourceText(text)).Content);

    [Fact]
    public void VowelSignsStandBehindTheirLetters() => Assert.Equal("تُدرج وتُقدِّم، وفضلاً عن الأمم", Restore("Rُتدرج وُتقِّدم، وفضًال عن األممE").Trim());

    // A tool that sets marks of direction around each line, but has its words and numbers in the order of reading
    [Theory]
    [InlineData("R(12) LA/78/5E، المرفق.E\nRالفقرة 14 (ب) من القرار 78/9E", "(12) A/78/5، المرفق.\nالفقرة 14 (ب) من القرار 78/9")]
    [InlineData("Rتُستخدم في عام 2024E", "تُستخدم في عام 2024")]
    public void LinesInReadingOrderStay(string page, string expected) => Assert.Equal(expected, Restore(page));

    [Theory]
    [InlineData("Rُتدرج جيدٌ ومهمٌّ في L2024EE", "ُتدرج جيدٌ ومهمٌّ في 2024")] // one word that begins with a sign, and words that end in one
    [InlineData("Rأّنه في L2024EE", "أنّه في 2024")]
    public void VowelSignsAreTurnedWhereTheTextSaysSo(string page, string expected) => Assert.Equal(expected, Restore(page));

    [Fact]
    public void LineOfLatinEndsWithItsPoint() => Assert.Equal("إلى ذلك\nA/78/516.", Restore("Rإلى ذلكE\nRL.A/78/516EE"));

    [Fact]
    public void EndOfAPageStays() => Assert.Contains('\f', Restore("Rإلى ذلكE\n\f   Rمن البحرE"));

    // What is served is then not what the page says letter by letter. A word that looks turned in a text that is not stays as it is, and nothing is said.
    [Theory]
    [InlineData("بتقرير األمين العام واألمم اإلقليمية", true)]
    [InlineData("بتقرير الأمين العام والأمم الإقليمية واألمم", false)]
    [InlineData("بتقرير الأمين العام والأمم الإقليمية", false)]
    public void DocumentSaysThatItWasReordered(string words, bool isSaid)
    {
        string[] lines = ["A/RES/78/10", "قرار اتخذته الجمعية العامة", "78/10 - بناء عالم", "إن الجمعية العامة،", $"إذ ترحب {words}،", "1 - تقرر ما يلي."];

        var document = Assert.Single(DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines)), "page.txt").Documents);

        Assert.Equal(isSaid, document.Diagnostics.Any(d => d.Code == "readingOrder"));
    }
}
