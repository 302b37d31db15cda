using System.Buffers;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Tells headings among hard-wrapped lines: by their number, or by being short and without an end above a full line.</summary>
/// <param name="width">Columns of most full lines.</param>
internal sealed partial class HeadingLines(SourceText source, LanguagePack pack, LineNumbers numbers, int width)
{
    public const int Usual = 200;

    /// <summary>One that stands apart may take some lines.</summary>
    public const int Longest = 500;

    private const int LongestNumber = 24;

    /// <summary>Lines of the longest heading.</summary>
    private const int MostLines = 8;

    /// <summary>Columns by which the lines of a heading may differ where letters differ in width.</summary>
    private const int MostSpread = 4;

    /// <summary>Share of the ends of paragraphs with an empty line below from which paragraphs are set apart.</summary>
    private const double ApartShare = 0.35;

    private static readonly char[] ClosingQuotes = ['\u300B', '\u201D', '"', '\u00BB', '\u201C', ' '];

    // 《公约》和相关协定及文书的执行
    private static readonly char[] OpeningQuotes = ['\u300A', '\u201C', '"', '\u00AB', '\u201E', '\u201D'];

    private static readonly SearchValues<char> EndsOfParagraphs = SearchValues.Create(".;\u3002\uFF1B\u061B");

    private readonly bool _isTight = IsTight(source);

    public static bool IsShort(string text, LanguagePack pack, int longest = Usual) =>
        TextWidth.Of(text) < longest && (Sentences.CanBeginWith(text.TrimStart(OpeningQuotes) is [var first, ..] ? first : ' ') || (char.IsDigit(text[0]) && TextWidth.IsSign(text[^1]))) && pack.All.Match(text) is null && !NoteLines.IsNote(text);

    /// <summary>The number of a heading alone above its title: "II", "أولا", "一", "Rule 7".</summary>
    public bool IsBare(string line) =>
        line.Length < LongestNumber && (BareNumber().IsMatch(line) || (pack.Labels.Heading.Match(line) is { Success: true } match && (!char.IsAscii(line[0]) || match.Groups["article"].Success) && !match.Groups["title"].Success));

    /// <summary>A line with a number and words of a heading, below what has ended or may be a heading itself.</summary>
    public bool IsNumbered(string before, string line, bool ended) =>
        (ended && IsNamed(line)) || ((ended || IsShort(before, pack)) && NumberedHeading().IsMatch(line));

    /// <summary>"A. Build economic resilience", which the label of an item can stand below.</summary>
    public bool IsNumbered(string before) => (NumberedHeading().IsMatch(before) || IsNamed(before)) && IsShort(before, pack);

    /// <summary>"I. Introduction" / "In 1992, the international community": a heading with its number, the last line of which had room for words that stand on the full lines below.</summary>
    public bool HadRoomBelowNumber(string before, SourceLine previous, SourceLine line) =>
        IsNumbered(before) && IsWithoutEnd(before) && Sentences.CanBeginWith(line.Trimmed[0])
        && LineRoom.Of(previous.Trimmed, line.Trimmed, LineScale.Fixed).Next <= source.Lines.Skip(line.Number - 1).Take(MostLines / 2).TakeWhile(l => !l.IsBlank).Max(l => TextWidth.Columns(l.Trimmed)) - MostSpread;

    /// <summary>A line without an end above the next number is a heading: "Budget estimates" / "7. Decides to appropriate"</summary>
    public bool IsOverNumber(string before, string line, int lineNumber) =>
        char.IsLetterOrDigit(line[^1]) && (before[^1] == ';' || TextWidth.Columns(line) <= width * 0.9) && IsShort(line, pack) && !pack.Continuing.AlwaysGoOn(line)
        && source.Lines.Skip(lineNumber).FirstOrDefault(l => !l.IsBlank) is { } below && numbers.IsNextOrFirst(Folding.Marks(below.Trimmed));

    /// <summary>The same of some lines, the first of which this is: "Budget estimates for the period from 1 July 2024 to" / "30 June 2025"</summary>
    public bool BeginsOverNumber(string before, SourceLine line) =>
        before[^1] is ';' or '.' && IsShort(line.Trimmed, pack) && !pack.Continuing.AlwaysGoOn(line.Trimmed) && EndOf(line) is { } end && end > line.Number && IsWrapped(line.Number, end);

    /// <summary>Whether a line goes on with a heading: no line of it, down to the paragraph below, had room for the next word.</summary>
    public bool GoesOn(OpenBlock open, SourceLine previous, SourceLine line) =>
        IsWithoutEnd(open.Folded) && TextWidth.Of(open.Folded) < Longest && !BodyPatterns.Number().IsMatch(open.Folded) && !BodyPatterns.Label().IsMatch(open.Folded) && !IsBare(open.Folded)
        && !NoteLines.IsNote(open.Folded) && !char.IsLower(open.Folded[0]) && pack.All.Match(line.Trimmed) is null && !NumberedHeading().IsMatch(line.Trimmed) && !IsNamed(Folding.Marks(line.Trimmed))
        && EndOf(line) is { } end && IsWrapped(previous.Number, end);

    // Number of the last line of what stands between a line and the next number, or an empty line with an opening phrase below it; null where a line ends a clause before.
    private int? EndOf(SourceLine first)
    {
        for (var number = first.Number; number < Math.Min(source.Lines.Length, first.Number + MostLines); number++)
        {
            var line = Folding.Marks(source.Lines[number - 1].Trimmed);
            if (line.Length == 0 || line[^1] is '.' or ';' or ':' || (number > first.Number && BodyPatterns.Label().IsMatch(line)))
            {
                return null;
            }

            if (IsWithoutEnd(line) && Below(number) is var (below, isApart) && (numbers.IsNextOrFirst(below) || (isApart && pack.All.Match(below) is not null)))
            {
                return number;
            }
        }

        return null;
    }

    // What stands below a line, the foot and the head of a page left out, and whether an empty line stands between.
    private (string Text, bool IsApart)? Below(int number)
    {
        for (var i = number; i < source.Lines.Length; i++)
        {
            if (Folding.Marks(source.Lines[i].Trimmed) is { Length: > 0 } text && !FurniturePatterns.IsFurniture(text) && !LanguagePack.IsFurniture(text))
            {
                return (text, i > number);
            }
        }

        return null;
    }

    private bool IsWrapped(int first, int last)
    {
        var lines = source.Lines[(first - 1)..last];
        var longest = lines.Max(l => TextWidth.Columns(l.Trimmed));
        return longest > width / 2 && lines.Zip(lines.Skip(1)).All(p => LineRoom.Of(p.First.Trimmed, p.Second.Trimmed, LineScale.Fixed).Next > longest - MostSpread);
    }

    private static bool IsWithoutEnd(string text) => text.TrimEnd(ClosingQuotes).TrimEnd(')') is [.., var last] && char.IsLetterOrDigit(last) && !Sentences.EndsClause(text);

    /// <summary>A note ends with a point; what stands below it without one, above an empty line, is a heading.</summary>
    public bool IsBelowNote(string before, SourceLine line) =>
        before[^1] == '.' && NoteLines.IsNote(before) && Sentences.CanBeginWith(line.Trimmed[0]) && char.IsLetter(line.Trimmed[^1])
        && line.Number < source.Lines.Length && source.Lines[line.Number].IsBlank;

    /// <summary>A heading is short, ends without a point and stands above a full line: "Résumé".</summary>
    public bool IsAbove(string before, SourceLine line) =>
        TextWidth.Columns(before) < width * 0.6 && char.IsLetter(before[^1])
        && TextWidth.Columns(line.Trimmed) > width * 0.7 && Sentences.CanBeginWith(line.Trimmed[0]);

    /// <summary>A heading of some lines, set apart, whose last one had room for the words below it.</summary>
    public bool HadRoom(OpenBlock open, string line) =>
        open.BlankLines > 0 && TextWidth.Of(open.Folded) < Longest && open.Folded.TrimEnd(ClosingQuotes) is [.., var last] && char.IsLetterOrDigit(last) && !Sentences.EndsClause(open.Folded) && pack.All.Match(open.Folded) is null
        && (pack.All.Match(line) is not null ? (Sentences.CanBeginWith(line[0]) || IsOverLowerCase(open.Folded, line)) && open.RoomLeft > LineRoom.FirstWord(line)
            : Sentences.CanBeginWith(line[0]) && (TextWidth.Columns(line) > width * 0.7 || Sentences.EndsClause(line)) && (OpeningLines.HadClearRoom(open, line) || IsHeadingWithRoom(open, line)));

    // "Деятельность Комитета" / "ссылаясь на": a capital where paragraphs begin without
    private bool IsOverLowerCase(string before, string line) => Sentences.CanBeginWith(before[0]) && pack.IsLowerOpening(line);

    // Where paragraphs are not set apart, an empty line says enough; but below the end of a page stands the short last line of a paragraph too.
    private bool IsHeadingWithRoom(OpenBlock open, string line) =>
        _isTight && TextWidth.Columns(line) > width * 0.7 && open.RoomLeft > LineRoom.FirstWord(line) && IsShort(open.Folded, pack) && !BodyPatterns.Label().IsMatch(open.Folded) && !BodyPatterns.Number().IsMatch(open.Folded);

    // Empty lines stand above headings and at the end of a page, but seldom between paragraphs.
    private static bool IsTight(SourceText source)
    {
        var ends = source.Lines.Where(l => l.Number < source.Lines.Length && l.Trimmed is [.., var last] && EndsOfParagraphs.Contains(last)).ToList();
        return ends.Count(l => source.Lines[l.Number].IsBlank) <= ends.Count * ApartShare;
    }

    // Numbers in words or signs of the language: "أولا - مقدمة", "一. 导言"
    private bool IsNamed(string line) =>
        pack.Labels.Heading.Match(line) is { Success: true } match && match.Groups["number"].Value is [var first, ..] && !char.IsAscii(first) && match.Groups["title"].Success;

    // I   II.   A   above its title
    [GeneratedRegex(@"^(?:[IVXLC]{1,6}|[A-Z])\.?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BareNumber();

    // II. Coopération
    [GeneratedRegex(@"^(?:[IVX]{1,5}|[A-Z])\.\s+\p{Lu}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberedHeading();
}
