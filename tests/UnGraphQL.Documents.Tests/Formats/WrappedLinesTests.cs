using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Formats;

/// <summary>Texts without capitals, empty lines and indents: only the lengths of lines tell where paragraphs begin.</summary>
public sealed class WrappedLinesTests
{
    private const int FirstLine = 40;
    private const int OtherLines = 44;

    [Theory]
    [InlineData("one two", "three", 7, 13)]
    [InlineData("one sub-", "regional", 8, 16)] // no space behind a hyphen
    [InlineData("one two", "и подчеркивая", 7, 21)] // a particle of one or two letters is bound to its word
    [InlineData("one two", "для моря", 7, 11)]
    [InlineData("one two", "7 декабря года", 7, 17)]
    [InlineData("回顾各项", "决议，其中", 8, 10)]
    [InlineData("回顾各项", "议，其中", 8, 12)] // no line begins with a comma
    [InlineData("回顾各项", "2012年，其中", 8, 12)] // between a number and a sign one may break
    [InlineData("回顾各项", "《公约》的", 8, 12)] // but not behind an opening bracket
    [InlineData("documents 3 ,", "and", 11, 15)] // spaces around the mark of a note
    [InlineData("and 77/58 it", "of", 12, 15)] // and a symbol
    [InlineData("started on 7", "December", 12, 21)] // a date, no mark
    public void WordBelowALineTellsItsRoom(string line, string below, int length, int next) =>
        Assert.Equal(new LineRoom(length, next), LineRoom.Of(line, below, LineScale.Fixed));

    [Fact]
    public void WidthIsTheOneThatMostLinesAgreeOn()
    {
        LineRoom[] lines = [new(80, 90), new(84, 87), new(79, 86), new(85, 88), new(83, 95), new(30, 35)];

        Assert.Equal(new LineMeasure(85, 85) { Agreement = 1 }, LineMeasure.Learn(lines, 3));
        Assert.Null(LineMeasure.Learn(lines, 7));
    }

    [Theory]
    [InlineData("till", 4, 2)]
    [InlineData("whom", 4, 6)]
    [InlineData("щи", 2, 3)]
    [InlineData("回顾", 4, 4)]
    public void LettersDifferInPrint(string word, int columns, int inPrint) =>
        Assert.Equal((columns, inPrint), (LineScale.Fixed.Columns(word), LineScale.Printed.Columns(word)));

    [Fact]
    public void VowelSignsTakeNoRoomOnATypewriter() => Assert.Equal((4, 3), (LineScale.Fixed.Columns("دُول"), LineScale.Typed.Columns("دُول")));

    // 在此 opens nothing that a list has; the line above it had room, so that it was ended on purpose.
    [Fact]
    public void ParagraphOfUnknownWordsBeginsBelowALineThatHadRoom()
    {
        var blocks = Read(Language.Zh, [.. Several(6, "回顾", "河"), "湖泊的年度报告已经提出，", .. Wrapped("甲乙丙丁" + new string('水', 60) + "，")]);

        Assert.Contains(blocks, b => b.StartsWith("甲乙丙丁", StringComparison.Ordinal));
    }

    [Fact]
    public void OpenerOnALineOfFullWidthBelowAFullLineGoesOn()
    {
        var sentence = "回顾" + new string('山', 17) + "，" + new string('林', 20) + "，";
        var blocks = Read(Language.Zh, [.. Several(6, "回顾", "河"), sentence[..19] + "，", "强调" + new string('湖', 20), "与森林有关，"]);

        Assert.EndsWith("与森林有关，", blocks[^1], StringComparison.Ordinal);
        Assert.StartsWith("回顾", blocks[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void CommasOfAChineseLineTakeTheRoomOfASign()
    {
        var sentence = "回顾" + new string('山', 16) + "，";
        var blocks = Read(Language.Zh, [.. Several(6, "回顾", "河"), sentence, "强调" + new string('湖', 8) + "，" + new string('湖', 11), "与森林有关，"]);

        Assert.StartsWith("回顾山", blocks[^1], StringComparison.Ordinal);
    }

    // The mark of a note behind the comma hides no end of the clause.
    [Fact]
    public void ParagraphOfUnknownWordsBeginsBelowAMarkToo()
    {
        var blocks = Read(Language.Zh, [.. Several(6, "回顾", "河"), "湖泊的年度报告， 1", .. Wrapped("甲乙丙丁" + new string('水', 60) + "，")]);

        Assert.StartsWith("甲乙丙丁", blocks[^1], StringComparison.Ordinal);
    }

    // "as well as the reports": a conjunction opens nothing, and a clause with the mark of a note is no heading.
    [Theory]
    [InlineData("以及", "甲乙丙丁的报告， 21以及河流的报告，")]
    [InlineData("表示赞赏", "表示赞赏河流的报告，")]
    public void ConjunctionBelowALineThatHadRoomGoesOn(string words, string last)
    {
        var blocks = Read(Language.Zh, [.. Several(6, "回顾", "河"), "", "甲乙丙丁的报告， 21", words + "河流的报告，", "1. 决定保护河流。"]);

        Assert.Equal(last, blocks[^2]);
    }

    // No capital tells the heading, but the clause above it ended and left room.
    [Fact]
    public void HeadingBelowAClauseThatLeftRoomStandsApart()
    {
        var blocks = Read(Language.Zh, [.. Several(6, "回顾", "河"), "1. 决定保护河流；", "今后各年的预算", "2. 请秘书长提出报告；", "3. 欢迎以下时间：上午9时至7时", "4. 请各国参加。"]);

        Assert.Equal(["1. 决定保护河流；", "今后各年的预算", "2. 请秘书长提出报告；", "3. 欢迎以下时间：上午9时至7时", "4. 请各国参加。"], blocks[^5..]);
    }

    // A second paragraph would say "also".
    [Fact]
    public void OpeningPhraseThatTheParagraphBeganWithOpensNothingBelowAFullLine()
    {
        var sentence = "回顾" + new string('山', 17) + "，";

        Assert.Equal(sentence + "回顾湖泊，", Read(Language.Zh, [.. Several(6, "回顾", "河"), sentence, "回顾湖泊，"])[^1]);
        Assert.Equal("强调湖泊，", Read(Language.Zh, [.. Several(6, "回顾", "河"), sentence, "强调湖泊，"])[^1]);
    }

    [Fact]
    public void NumberOfAHeadingInWordsMayStandAboveItsTitle()
    {
        var blocks = Read(Language.Ar, ["إن الجمعية العامة،", "إذ تشير إلى قرارها السابق،", "1 - ترحب بالتقرير؛", "أولا", "جدول الجلسات", "2 - توافق على الجدول."]);

        Assert.Equal(["أولا", "جدول الجلسات", "2 - توافق على الجدول."], blocks[^3..]);
    }

    [Fact]
    public void MarkOfDirectionHidesNoOpeningPhrase()
    {
        var blocks = Read(Language.Ar, ["إن الجمعية العامة،", "إذ تشير إلى قرارها السابق بشأن المياه،", "\u200F وإذ تؤكد أهمية الأنهار،"]);

        Assert.Equal("وإذ تؤكد أهمية الأنهار،", blocks[^1]);
    }

    [Fact]
    public void BareNameOfTheBodyAboveTheFirstParagraphIsTheFormula()
    {
        var blocks = Read(Language.Ru, ["78/955. Оборотный фонд на 2024 год", "Генеральная Ассамблея", "ссылаясь на свою резолюцию 77/955 от 30 декабря 2022 года,", "1. постановляет утвердить размер фонда."]);

        Assert.Equal("Генеральная Ассамблея", blocks[1]);
    }

    [Fact]
    public void LabelAloneOnItsLineIsJoinedWithItsTextInEveryScript()
    {
        var blocks = Read(Language.Ru, ["Генеральная Ассамблея,", "1. постановляет:", "а)", "принять правила;", "б)", "издать доклад."]);

        Assert.Equal(["а) принять правила;", "б) издать доклад."], blocks[^2..]);
    }

    private static IEnumerable<string> Several(int count, string opener, string sign) =>
        ["大会，", .. Enumerable.Range(0, count).SelectMany(_ => Wrapped(opener + string.Concat(Enumerable.Repeat(sign, 68)) + "，"))];

    private static IEnumerable<string> Wrapped(string text)
    {
        yield return text[..(FirstLine / 2)];
        for (var at = FirstLine / 2; at < text.Length; at += OtherLines / 2)
        {
            yield return text[at..Math.Min(text.Length, at + (OtherLines / 2))];
        }
    }

    private static string[] Read(Language language, string[] lines) =>
        [.. PdfTextReader.Read(new SourceText(string.Join('\n', lines)), LanguagePack.For(language)).Select(b => b.Text.Value)];
}
