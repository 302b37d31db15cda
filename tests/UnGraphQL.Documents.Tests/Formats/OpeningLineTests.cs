using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Formats;

/// <summary>Opening words at the start of a line below the end of a clause: a paragraph of its own, or the sentence that goes on.</summary>
public sealed class OpeningLineTests
{
    private const int FirstLine = 40;
    private const int OtherLines = 44;

    // Below lines without room; a line of 39 columns may be a first one and one below it.
    [Theory]
    [InlineData(Language.Ar, "وإذ تشدد على", true)]
    [InlineData(Language.Ar, "وإذ تحث", false)] // more often follows another verb
    [InlineData(Language.Ar, "وإذ تشدد في هذا الصدد على", false)] // points back
    [InlineData(Language.Ru, "подчеркивая", true)]
    [InlineData(Language.Ru, "и подчеркивая", false)]
    [InlineData(Language.Ru, "подчеркивая при этом", false)]
    public void WordsTellWhereLengthsSayNothing(Language language, string words, bool opens)
    {
        var blocks = Read(language, [.. Several(language), .. Above(language, OtherLines), Line(words + " ", 39, Letter(language)), Line("", 30, Letter(language)) + ","]);

        Assert.Equal(opens, blocks[^1].StartsWith(words, StringComparison.Ordinal));
    }

    // The word of three letters would have stood on the line above.
    [Theory]
    [InlineData(OtherLines - 4, true)]
    [InlineData(OtherLines - 3, false)]
    public void ShortWordsAreNotBoundToTheNext(int above, bool opens)
    {
        var blocks = Read(Language.Ar, [.. Several(Language.Ar), .. Above(Language.Ar, above), Line("وإذ تحث ", 39, 'ج'), Line("", 30, 'ج') + "،"]);

        Assert.Equal(opens, blocks[^1].StartsWith("وإذ تحث", StringComparison.Ordinal));
    }

    // As a paragraph it would have one line, which few have; but words that seldom go on are believed.
    [Theory]
    [InlineData(Language.Ar, "وإذ تشدد على", false)]
    [InlineData(Language.Ar, "وإذ تؤكد من جديد أيضا", true)]
    [InlineData(Language.Ru, "призывая", false)]
    [InlineData(Language.Ru, "ссылаясь на", true)]
    public void LineThatWouldBeAWholeParagraphGoesOnSooner(Language language, string words, bool opens)
    {
        var blocks = Read(language, [.. Several(language), .. Above(language, OtherLines), Line(words + " ", 30, Letter(language)) + ",", .. Several(language).Skip(1)]);

        Assert.Equal(opens, blocks.Any(b => b.StartsWith(words, StringComparison.Ordinal)));
    }

    [Fact]
    public void OpeningWordsAtTheMarginGoOnWhereFirstLinesAreIndented()
    {
        var blocks = Read(Language.Ar, ["إن الجمعية العامة،", "      إذ تشير إلى قرارها السابق بشأن المياه،", "      وإذ ترحب بالتقرير،", "وإذ تشدد على أهمية الأنهار،", "      وإذ تلاحظ الينابيع وما فيها من مياه،", "      1 - تقرر ما يلي."]);

        Assert.Equal(["وإذ ترحب بالتقرير، وإذ تشدد على أهمية الأنهار،", "وإذ تلاحظ الينابيع وما فيها من مياه،", "1 - تقرر ما يلي."], blocks[^3..]);
    }

    // 对…表示遗憾 is in no list; both lines have the indent of a first one.
    [Fact]
    public void IndentedLineBelowAnIndentedLineIsAParagraphOfItsOwn()
    {
        var blocks = Read(Language.Zh, ["大会，", "      回顾其以往各项", "关于河流的决议，", "      赞赏地注意到所采取的一切措施，", "      对河流干涸深表遗憾，", "因为需要有水，", "      1. 决定保护河流。"]);

        Assert.Equal(["赞赏地注意到所采取的一切措施，", "对河流干涸深表遗憾，因为需要有水，", "1. 决定保护河流。"], blocks[^3..]);
    }

    [Fact]
    public void ParagraphIsNoHeadingOverItsOwnNextLine()
    {
        var blocks = Read(Language.Ar, [.. Several(Language.Ar), "", Line("وإذ تلاحظ ", 40, 'ب'), Line("", 33, 'ب') + " وإذ", Line("تشدد على ", 44, 'ج'), Line("", 30, 'ج') + "،"]);

        Assert.StartsWith("وإذ تلاحظ", blocks[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void RoomIsNoMoreThanWithTheSpacesAroundAMark()
    {
        var line = Line("", 28, 'ж') + " 7 , " + new string('ж', 3) + ",";
        var blocks = Read(Language.Ru, [.. Several(Language.Ru), Line("признавая ", 39, 'ж'), line, Line("стремясь ", 39, 'ж'), Line("", 30, 'ж') + ","]);

        Assert.StartsWith("признавая", blocks[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("对投票的解释性发言")]
    [InlineData("回顾以往的发言")]
    public void FirstNumberStandsBelowATitleWhateverWordsItBeginsWith(string title)
    {
        var blocks = Read(Language.Zh, ["大会，", "1. 决定通过规则。", "第一条", "", title, "1. 代表可作简短发言。"]);

        Assert.Equal([title, "1. 代表可作简短发言。"], blocks[^2..]);
    }

    [Fact]
    public void WordsThatGiveExamplesAreNoHeadingOverANumber()
    {
        var blocks = Read(Language.Ar, ["إن الجمعية العامة،", "إذ تشير إلى قرارها السابق،", "1 - ترحب بالتقرير؛", "ثانيا", "العملية المنتظمة للإبلاغ عن البحار وما يتصل بها من أمور،", "بما في ذلك الأنهار", "2 - توافق على الجدول."]);

        Assert.Equal(["العملية المنتظمة للإبلاغ عن البحار وما يتصل بها من أمور، بما في ذلك الأنهار", "2 - توافق على الجدول."], blocks[^2..]);
    }

    [Theory]
    [InlineData("3 Welcomes the work;", true)]
    [InlineData("4 Welcomes the work;", false)] // not the next number
    [InlineData("3 lamps were lit;", false)] // no words that open a paragraph
    public void NextNumberMayLackItsPoint(string line, bool opens)
    {
        var blocks = Read(Language.En, ["The General Assembly,", "1. Decides this;", "2. Notes that;", line, "5. Requests so."]);

        Assert.Equal(opens, blocks.Contains(line));
    }

    private static char Letter(Language language) => language == Language.Ar ? 'ج' : 'ж';

    private static string Line(string words, int columns, char letter) => words + new string(letter, columns - words.Length);

    private static string[] Above(Language language, int columns) =>
        [Line(language == Language.Ar ? "وإذ ترحب " : "приветствуя ", 39, Letter(language)), Line("", columns - 1, Letter(language)) + ","];

    // Full lines, from which the two widths are learnt.
    private static string[] Several(Language language)
    {
        var (formula, opener) = language == Language.Ar ? ("إن الجمعية العامة،", "وإذ تؤكد من جديد أيضا") : ("Генеральная Ассамблея,", "ссылаясь также на");
        string[] paragraph = [Line(opener + " ", FirstLine, Letter(language)), Line("", OtherLines, Letter(language)), Line("", OtherLines, Letter(language)), Line("", 9, Letter(language)) + ","];
        return [formula, .. Enumerable.Repeat(paragraph, 4).SelectMany(p => p)];
    }

    private static string[] Read(Language language, string[] lines) =>
        [.. PdfTextReader.Read(new SourceText(string.Join('\n', lines)), LanguagePack.For(language)).Select(b => b.Text.Value)];
}
