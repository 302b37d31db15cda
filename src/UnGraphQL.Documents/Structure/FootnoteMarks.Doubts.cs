using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

// Numbers among words that may be marks: set apart from the word before, or behind a number that is of the text.
internal sealed partial class FootnoteMarks
{
    // "Agreements 6 and", "of 12 August 1949, 2 to": set apart by recognition of print, or by tools that take text from pages
    private IEnumerable<DoubtfulMark> Spaced()
    {
        var dates = _pack.Dates.Matcher.Matches(_block.Folded).Concat(_pack.Dates.Days.Matches(_block.Folded)).ToList();
        foreach (var mark in SpacedNumber().Matches(_block.Folded).Select(m => m.Groups["mark"]))
        {
            if (WeightOf(mark) is var weight and > 0 && !dates.Any(d => mark.Index >= d.Index && mark.Index < d.Index + d.Length))
            {
                yield return new DoubtfulMark(mark.Value, SpanOf(mark), weight);
            }
        }
    }

    private int WeightOf(Group mark)
    {
        var word = WordBefore(mark.Index - 1);
        var bare = word.TrimEnd(Punctuation).TrimStart('(', '[', '"', '\u201C', '\u00AB');
        var isNumber = bare.Length > 0 && bare.All(char.IsDigit);
        var rest = _block.Folded.AsSpan(mark.Index + mark.Length);
        var next = rest.TrimStart(' ');
        var isClosed = next.IsEmpty || next.Length == rest.Length || (char.IsPunctuation(next[0]) && next[0] is not ('(' or '"' or '\u201C' or '\u00AB'));
        var goesOn = !isClosed && char.IsLower(next[0]);
        var isHead = IsHead(bare[(bare.LastIndexOf('\'') + 1)..]);
        if (next.Length > 2 && next.Length < rest.Length && next[..3].IndexOfAnyExceptInRange('0', '9') < 0 && (next.Length == 3 || next[3] is not ('/' or (>= '0' and <= '9'))))
        {
            return 0; // 3 174 400
        }

        if (next.Length < rest.Length && next is [',' or ';' or ':', ..])
        {
            return 6; // "document 3 ,": no number of the text has a space before a comma
        }

        if (EndsInPunctuation(word) && !(isHead && word[^1] == '.'))
        {
            return isNumber && bare.Length < 4 ? 1 : goesOn || isClosed ? 6 : 4;
        }

        if (isHead || (bare.Length < 3 && !(bare is [var letter] && char.IsUpper(letter))))
        {
            return 0;
        }

        return !isNumber || YearWord().IsMatch(bare) || IsNumberedName($"{NameBefore(mark.Index - 1 - word.Length)} {bare}") ? (isClosed ? 5 : goesOn ? 3 : 0) : isClosed ? 1 : 0;
    }

    private static bool EndsInPunctuation(string word) => word.Length > 0 && Punctuation.Contains(word[^1]);

    // "Agenda" before 21, "Action" in "d'Action 21"
    private string NameBefore(int end) => end < 2 ? "" : WordBefore(end - 1) is var word ? word[(word.LastIndexOf('\'') + 1)..] : "";

    // "resolution 77/71", "Agenda 216", "NEPAD3": digits that may be of the word or a mark behind it
    private IEnumerable<DoubtfulMark> GluedToNumber()
    {
        foreach (var match in NumberedWord().Matches(_block.Folded).Cast<Match>())
        {
            var (digits, start) = (match.Groups["digits"], match.Index);
            if (digits.Index == start && _pack.CountingSigns.Count == 0 && IsTooLong(digits))
            {
                for (var length = 1; length <= 2; length++)
                {
                    var mark = new TextSpan(start + 4 - length, start + 4);
                    yield return new DoubtfulMark(_block.Folded[mark.Start..mark.End], mark, 2) { IsFaint = true };
                }

                continue;
            }

            if (digits.Index == start)
            {
                var name = NameBefore(start);
                start -= name.Length + 1;
                if (_pack.CountingSigns.Count > 0 || name.Length == 0 || !char.IsLetter(name[^1]) || _pack.NumberHeads.Contains(name))
                {
                    continue;
                }
            }

            var least = char.IsLetter(_block.Folded[digits.Index - 1]) ? 0 : 1;
            for (var length = 1; length <= Math.Min(3, digits.Length - least); length++)
            {
                var mark = new TextSpan(digits.Index + digits.Length - length, digits.Index + digits.Length);
                yield return new DoubtfulMark(_block.Folded[mark.Start..mark.End], mark, 2, _block.Folded[start..mark.Start]) { IsFaint = mark.Start - start == 1 };
            }
        }
    }

    // "target 1013": no target or paragraph has a number so high. "1325 (2000)" has.
    private bool IsTooLong(Group digits) =>
        digits.Length == 4 && !YearWord().IsMatch(digits.Value) && NameBefore(digits.Index) is [.., var letter] && char.IsLetter(letter)
        && !_block.Folded.AsSpan(digits.Index + 4).TrimStart().StartsWith("(", StringComparison.Ordinal);

    // 71/205   COVID-19   21   1/CP.27   NEPAD
    [GeneratedRegex(@"(?<![\p{L}\d/.,\--[\u3400-\u9FFF]])(?<word>(?:[\p{L}\d-[\u3400-\u9FFF]]+[/.-])*(?:\p{Lu}{1,8})?(?<digits>\d{1,6}))(?=$|[\s,;:)""\u201D\u00BB\u3400-\u9FFF]|\.(?!\d))(?![,]\d)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberedWord();

    [GeneratedRegex("""(?<=\S\s)(?<mark>\d{1,3})(?=$|[\s,;:)\]"\u201D\u00BB\uFF0C\u3002\uFF1B\u060C\u061B]|\.(?!\d))(?!,\d)""", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SpacedNumber();
}
