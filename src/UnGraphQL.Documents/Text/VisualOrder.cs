using System.Text;
using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Text;

/// <summary>
/// Puts lines of a right-to-left script into the order in which they are read. Tools that take text from pages set each such line between marks of direction, and
/// what is not of the script in the order in which it stands on the page: the comma behind 2021 before it, the dash of "1 -" before its number, brackets turned
/// round. Every change keeps the length of its line, so that places in the text stay places in the source.
/// </summary>
internal static partial class VisualOrder
{
    private const double MarkedShare = 0.9;
    private const char RightToLeft = '\u202B';
    private const char LeftToRight = '\u202A';
    private const char End = '\u202C';

    /// <summary>The source itself where it stands in the order of reading.</summary>
    public static SourceText Restore(SourceText source) => Restore(source.Content) is var restored && restored == source.Content ? source : new SourceText(restored);

    private static string Restore(string content)
    {
        if (!IsFromPages(content))
        {
            return LamAlef.MayBeTurned(content) ? string.Create(content.Length, content, static (target, source) => Letters(source, target)) : content;
        }

        return string.Create(content.Length, content, static (target, source) =>
        {
            source.CopyTo(target);
            if (IsInReadingOrder(source))
            {
                ClearMargins(target);
                LamAlef.Restore(target);
                return;
            }

            for (var start = 0; start < target.Length;)
            {
                var length = target[start..].IndexOf('\n') is >= 0 and var end ? end : target.Length - start;
                RestoreLine(target.Slice(start, length));
                start += length + 1;
            }

            VowelMarks.Restore(target);
            LamAlef.Restore(target);
        });
    }

    // A tool that reads pages sets the marks around every line; a writer sets them around a few words, in the order in which they are read.
    private static bool IsFromPages(string content)
    {
        if (!content.Contains(RightToLeft, StringComparison.Ordinal))
        {
            return false;
        }

        var (written, marked) = (0, 0);
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            if (line.ContainsAnyInRange('\u0590', '\u08FF'))
            {
                written++;
                marked += line.TrimStart() is [RightToLeft, ..] or [LeftToRight, ..] && line.TrimEnd() is [.., End] ? 1 : 0;
            }
        }

        return marked >= written * MarkedShare;
    }

    // Such a tool sets every number between marks of its own: outside of them numbers stand in a text that was already put in order.
    private static bool IsInReadingOrder(string content)
    {
        var (inside, outside, isInside) = (0, 0, false);
        foreach (var character in content)
        {
            isInside = character == LeftToRight || (isInside && character is not (End or '\n'));
            inside += isInside && char.IsDigit(character) ? 1 : 0;
            outside += !isInside && char.IsDigit(character) ? 1 : 0;
        }

        return outside > inside;
    }

    private static void Letters(string source, Span<char> target)
    {
        source.CopyTo(target);
        LamAlef.Restore(target);
    }

    private static void RestoreLine(Span<char> line)
    {
        var first = line.IndexOf(RightToLeft);
        if (first >= 0 && line.ContainsAnyInRange('\u0590', '\u08FF'))
        {
            TurnColumns(line[first..]);
        }

        for (var at = first; at >= 0 && at < line.Length;)
        {
            var length = LengthOf(line[at..]);
            var isJoined = at + length < line.Length && line[at + length] == RightToLeft;
            RestoreGroup(line.Slice(at, length), isJoined);
            at = line[(at + length)..].IndexOf(RightToLeft) is >= 0 and var next ? at + length + next : -1;
        }

        ClearMargin(line);
    }

    private static void ClearMargins(Span<char> text)
    {
        foreach (var line in MemoryExtensions.Split(text, '\n'))
        {
            ClearMargin(text[line]);
        }
    }

    // The margin of such a line is on its right. What stands before it on the page is no indent: most of it stands before the last line of a paragraph.
    private static void ClearMargin(Span<char> line)
    {
        var first = line.IndexOf(RightToLeft);
        if (first > 0 && line[..first].IsWhiteSpace() && line.ContainsAnyInRange('\u0590', '\u08FF'))
        {
            line[(line[..first].LastIndexOf('\f') + 1)..first].Fill(End);
        }
    }

    // "title          78/250": what stands further right is read before.
    private static void TurnColumns(Span<char> line)
    {
        var columns = Column().Split(line.ToString());
        if (columns.Length > 1)
        {
            Array.Reverse(columns);
            string.Concat(columns).CopyTo(line);
        }
    }

    /// <summary>Up to the mark that ends what the first character opens.</summary>
    private static int LengthOf(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            depth += line[i] is RightToLeft or LeftToRight ? 1 : line[i] == End ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return line.Length;
    }

    /// <param name="group">With its marks of direction; what they leave free is filled with others that show nothing.</param>
    /// <param name="isJoined">The tool took a dash at its edge for a hyphen, left it out and went on with the next line.</param>
    private static void RestoreGroup(Span<char> group, bool isJoined)
    {
        var text = group.ContainsAnyInRange('A', 'z') && !group.ContainsAnyInRange('\u0590', '\u08FF') ? InLatin(group.ToString().Trim([RightToLeft, LeftToRight, End])) : Read(group.ToString(), isJoined);
        if (text.Length > group.Length)
        {
            return;
        }

        text.CopyTo(group);
        group[text.Length..].Fill(End);
        if (isJoined && group[^1] == End)
        {
            group[^1] = '\n';
        }
    }

    private static string Read(string group, bool isJoined)
    {
        var text = new StringBuilder(group.Length);
        for (var at = 0; at < group.Length;)
        {
            var end = group[at] == LeftToRight ? group.IndexOf(End, at) : -1;
            if (end < 0)
            {
                text.Append(group[at++]);
                continue;
            }

            var run = group[(at + 1)..end];
            if (text.ToString().Trim(RightToLeft, ' ').Length == 0 && Number().Match(run) is { Success: true } number && (isJoined || run.Contains('-', StringComparison.Ordinal)))
            {
                var restored = $"{number.Groups["number"].Value} - ".PadLeft(text.Length + run.Length + 2, RightToLeft);
                text.Clear().Append(restored);
            }
            else
            {
                text.Append(LeftToRight).Append(Turn(run)).Append(End);
            }

            at = end + 1;
        }

        return text.ToString();
    }

    // Words of another script and the signs of a number stand in their own order, all the rest from right to left.
    private static string Turn(string run)
    {
        var text = new StringBuilder(run.Length);
        foreach (var piece in Pieces().EnumerateMatches(run))
        {
            text.Insert(0, InOrder(run.Substring(piece.Index, piece.Length)));
        }

        return text.ToString();
    }

    // "2024-2014": some programs set the years of a period from right to left too
    private static string InOrder(string piece) =>
        Years().Match(piece) is { Success: true } years && string.CompareOrdinal(years.Groups["first"].Value, years.Groups["second"].Value) > 0 ? $"{years.Groups["second"].Value}-{years.Groups["first"].Value}" : piece;

    /// <summary>A line without a word of the script: as on the page, but for the mark of a note, which stands to the right of it.</summary>
    private static string InLatin(string bare)
    {
        var open = bare.IndexOf(LeftToRight, StringComparison.Ordinal) is >= 0 and var at ? at : 0;
        var before = bare[..open].ToCharArray();
        Array.Reverse(before);
        var line = string.Concat(bare[open..].Replace($"{LeftToRight}", "", StringComparison.Ordinal).Replace($"{End}", "", StringComparison.Ordinal), before);
        return LatinNote().Match(line) is not { Success: true } note ? LatinEnd().Replace(line, "${text}${stop}") : $"({note.Groups["mark"].Value}) {note.Groups["text"].Value}{note.Groups["stop"].Value}";
    }

    // the blank between two columns, kept as one of them
    [GeneratedRegex(@"(?<=\u202C)(\s{3,})(?=\u202B)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Column();

    // United Nations, Treaty Series   A/78/L.9   590 000 000   76/13   1,5   2021-2030   and any other sign alone
    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F](?:.*[A-Za-z\u00C0-\u024F0-9])?|\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)|\d+(?:[.,:/\-+]\d+)*%?|.", RegexOptions.CultureInvariant | RegexOptions.Singleline, 2000)]
    private static partial Regex Pieces();

    // " - 1"   "1 -"   " 1"   " - 78/10"
    [GeneratedRegex(@"^\s*-?\s*(?<number>\d{1,3}(?:/\d{1,3})?)\s*-?\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<first>(?:19|20)\d\d)-(?<second>(?:19|20)\d\d)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Years();

    // ".A/78/516"
    [GeneratedRegex(@"^(?<stop>[.,;])\s*(?=.*[A-Za-z])(?<text>[^\s.,;].*[^\s.,;])\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LatinEnd();

    // ".United Nations, Treaty Series, vol. 610, No. 8843 (1)"
    [GeneratedRegex(@"^(?<stop>[.,;]?)\s*(?=.*[A-Za-z])(?<text>[^\s.,;].*?)\s*(?:\((?<mark>\d{1,3})\)|\)(?<mark>\d{1,3})\()\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LatinNote();
}
