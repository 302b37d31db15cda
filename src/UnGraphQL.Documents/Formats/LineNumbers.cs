using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Follows the numbers of the paragraphs down the lines of a source. One instance per source.</summary>
internal sealed partial class LineNumbers(LanguagePack pack)
{
    /// <summary>Numbers that may be missing in a row.</summary>
    private const int MostMissing = 3;

    /// <summary>Length below which a line that stands apart is a title.</summary>
    private const int LongestTitle = 60;

    private int _number;
    private int _outer;
    private string? _counted;

    /// <summary>Whether a number was met.</summary>
    public bool HaveBegun => _number > 0;

    /// <summary>Keeps the number with which a block begins, so that the next one is known inside a block.</summary>
    public void Note(Block block)
    {
        if (Of(block.Folded) is { } number)
        {
            Count(number, block.Folded);
        }
    }

    /// <summary>
    /// Whether a line begins with the next number, which is counted then. "2009. L'Union africaine" is a year at the end of a sentence: only the next number opens
    /// a paragraph, below an end, a heading without one, or with its opening phrase below a line that had room for it (A/RES/78/128).
    /// </summary>
    public bool TakeNext(OpenBlock open, string line, bool ended)
    {
        if (Of(line) is not { } number)
        {
            return ended && TakeBare(line);
        }

        if (IsNamed(open.Folded, number))
        {
            return true; // "the following new paragraph 4:" / "4. In hearing"
        }

        if (!(ended ? IsNextInOrOut(number) || IsAfterMissing(number, line) : IsNextWithoutEnd(open, line, number)))
        {
            return false;
        }

        Count(number, line);
        return true;
    }

    // "133 Notes the collection": the next number without its point, before words that open a paragraph
    private bool TakeBare(string line)
    {
        if (_number == 0 || !line.StartsWith($"{_number + 1} ", StringComparison.Ordinal) || pack.Operative.Match(line[(line.IndexOf(' ') + 1)..]) is null)
        {
            return false;
        }

        _number++;
        return true;
    }

    /// <summary>Whether a line begins with the number after the last, or with the first of a list.</summary>
    public bool IsNextOrFirst(string line) => Of(line) is { } number && IsNextOrFirst(number);

    // Below a heading, below "in 2024; and" where the words behind the number open a paragraph, or in a list of titles: "1. Opening" / "2. Election of officers"
    private bool IsNextWithoutEnd(OpenBlock open, string line, int number) =>
        ((IsNextInOrOut(number) || IsAfterMissing(number, line)) && HeadingLines.IsShort(open.Folded, pack, open.BlankLines > 0 ? HeadingLines.Longest : HeadingLines.Usual))
        || (number == 1 && open.BlankLines > 0 && TextWidth.Of(open.Folded) < LongestTitle && char.IsLetter(open.Folded[^1])) // a title may begin with words that open paragraphs: "Declaring the vote closed"
        || ((number == _number + 1 || number == _outer + 1) && Opens(line) && (Conjunction().IsMatch(open.Folded) || OpeningLines.HadClearRoom(open, line)))
        || (number == _number + 1 && _number > 0 && IsLetter(line) && OpeningLines.HadClearRoom(open, line))
        || (number == _number + 1 && open.RoomLeft is not null && (Opens(line) || (Of(open.Folded) == _number && IsCapital(line))) && WholeWord().Match(open.Folded) is { Success: true } word && !pack.NumberHeads.Contains(word.Groups["word"].Value))
        || (number == _number + 1 && Of(open.Folded) == _number && TextWidth.Of(open.Folded) < HeadingLines.Longest && OpeningLines.HadClearRoom(open, line));

    private bool IsNextOrFirst(int number) => number == _number + 1 || number == 1;

    private bool IsNextInOrOut(int number) => IsNextOrFirst(number) || number == _outer + 1;

    // A quoted paragraph has the number it will have in the text it is to stand in.
    private static bool IsNamed(string before, int number) =>
        before[^1] == ':' && NumberBeforeColon().Match(before) is { Success: true } match && int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) == number;

    // Where numbers are missing, lack their point or are printed twice, one that follows soon opens with its opening phrase: "225. Takes note" / "226 Welcomes" / "227. Notes" (A/RES/78/69)
    private bool IsAfterMissing(int number, string line) =>
        _number > 0 && ((number >= _number && number <= _number + MostMissing + 1) || PrintedCount.IsMisprint(number, _number + 1)) && Opens(line);

    private static bool IsCapital(string line) => char.IsUpper(FirstBehind(line));

    private static bool IsLetter(string line) => char.IsLetter(FirstBehind(line));

    private static char FirstBehind(string line) => line.AsSpan(Number().Match(line).Length).TrimStart() is [var first, ..] ? first : ' ';

    private bool Opens(string line) => pack.All.Match(line[Number().Match(line).Length..].TrimStart()) is not null;

    // A list inside a paragraph is numbered from 1, and a quoted paragraph from elsewhere; below them the numbers of the paragraphs go on. A line taken for the next
    // is noted again when its block opens.
    private void Count(int number, string line)
    {
        if (line == _counted)
        {
            return;
        }

        _counted = line;
        if (PrintedCount.IsMisprint(number, _number + 1) && Opens(line))
        {
            _number++;
            return;
        }

        _outer = number < _number ? _number : number == _outer + 1 ? 0 : _outer;
        _number = number;
    }

    private static int? Of(string line) => Number().Match(line) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : null;

    // "; and"   "; y"   ", et"   ";e"
    [GeneratedRegex(@"[;,]\s?\p{Ll}{1,3}$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex Conjunction();

    // "… of 10 to 25 September 2023" / "17. Invites": no "paragraph" / "17." and no "16 and" / "17."
    [GeneratedRegex(@"(?:(?<![\p{L}\d])(?<word>\p{L}{4,})|(?<!\d)(?:19|20)\d\d(?: \p{L}{1,5})?)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex WholeWord();

    // "new paragraph 4:"   "4 bis:" is another
    [GeneratedRegex(@"(?<![\d/])\d{1,3}(?=\P{L}?\p{Lo}?\P{L}?:$)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex NumberBeforeColon();

    [GeneratedRegex(@"^(?<number>\d{1,3})(?:(?:\.|\s?-)(?:\s|$|(?=\p{Lo}))|\u3001(?!\d))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Number();
}
