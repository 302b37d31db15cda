using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// Takes inline markup out of a stretch of Markdown: asterisks and underscores, <c>&lt;sup&gt;</c> and other tags, entities, links, backslash escapes.
/// Keeps what is open, so that a run may go on over a line break. One instance per block.
/// </summary>
internal sealed partial class MarkdownInline(string source)
{
    /// <summary>Length within which an underscore that opens must be closed.</summary>
    private const int LongestRun = 1000;

    private bool _italic;
    private bool _bold;

    /// <summary>How many underscores opened the run they will close; 0 outside of one.</summary>
    private int _underscores;

    /// <summary>The text of the stretch without its markup.</summary>
    public Block Read(int start, int end, BlockKind kind)
    {
        var text = new MappedTextBuilder();
        var marks = ImmutableArray.CreateBuilder<NoteMark>();
        var emphasis = ImmutableArray.CreateBuilder<TextSpan>();
        var opened = _italic || _bold ? 0 : -1;
        var strong = true;
        for (var i = start; i < end;)
        {
            if (MayBeMark(source[i]) && Superscript().Match(source, i, end - i) is { Success: true } superscript)
            {
                i = ReadSuperscript(superscript, text, marks);
            }
            else if (IsEmphasis(i, start, end))
            {
                i = Toggle(i, end);
                opened = TrackRun(opened, text.Length, emphasis);
            }
            else if (ReadMarkup(i, end, text) is > 0 and var length)
            {
                i += length;
                opened = TrackRun(opened, text.Length, emphasis);
            }
            else
            {
                i += source[i] == '\\' && i + 1 < end && char.IsPunctuation(source[i + 1]) ? 1 : 0;
                strong &= _bold || char.IsWhiteSpace(source[i]);
                text.Append(source[i], i++);
            }
        }

        var read = text.ToText();
        if (opened >= 0 && opened < read.Length)
        {
            emphasis.Add(new TextSpan(opened, read.Length));
        }

        return new Block(kind, read)
        {
            Span = read.Length > 0 ? read.Span : new TextSpan(start, end),
            Marks = marks.ToImmutable(),
            Emphasis = [.. emphasis.Select(e => TrimRun(read.Value, e)).Where(e => e.Length > 0)],
            IsStrong = strong && read.Length > 0,
        };
    }

    private static int ReadSuperscript(Match match, MappedTextBuilder text, ImmutableArray<NoteMark>.Builder marks)
    {
        var inner = match.Groups["inner"];
        if (match.Groups["mark"].Success)
        {
            marks.Add(new NoteMark(inner.Value, text.Length));
        }
        else
        {
            // 42<sup>e</sup>: an ordinal, not a note
            foreach (var offset in Enumerable.Range(inner.Index, inner.Length))
            {
                text.Append(inner.Value[offset - inner.Index], offset);
            }
        }

        return match.Index + match.Length;
    }

    private bool IsEmphasis(int at, int start, int end) => source[at] switch
    {
        '*' => !IsSpaceBefore(at, start) || !IsSpaceAfter(at + 1, end),
        '_' => IsUnderscore(at, start, end),
        _ => false,
    };

    private bool IsSpaceBefore(int at, int start) => at == start || char.IsWhiteSpace(source[at - 1]);

    private bool IsSpaceAfter(int at, int end) => at >= end || char.IsWhiteSpace(source[at]);

    // Underscores within a word are of the word, and a row of them is a space to be filled in.
    private bool IsUnderscore(int at, int start, int end)
    {
        var length = source.AsSpan(at, end - at).IndexOfAnyExcept('_') is >= 0 and var run ? run : end - at;
        return length <= 3 && (_underscores > 0
            ? length == _underscores && !IsSpaceBefore(at, start)
            : (at == start || !char.IsLetterOrDigit(source[at - 1])) && !IsSpaceAfter(at + length, end) && source.IndexOf('_', at + length, Math.Min(LongestRun, source.Length - at - length)) >= 0);
    }

    private int Toggle(int at, int end)
    {
        var length = 0;
        while (at + length < end && source[at + length] == source[at] && length < 3)
        {
            length++;
        }

        _italic ^= length != 2;
        _bold ^= length != 1;
        _underscores = source[at] != '_' ? _underscores : _underscores > 0 ? 0 : length;
        return at + length;
    }

    private int TrackRun(int opened, int position, ImmutableArray<TextSpan>.Builder emphasis)
    {
        var inside = _italic || _bold;
        if (opened >= 0 && !inside)
        {
            emphasis.Add(new TextSpan(opened, position));
            return -1;
        }

        return opened < 0 && inside ? position : opened;
    }

    // A run is opened before the space that precedes its first word is written.
    private static TextSpan TrimRun(string text, TextSpan run)
    {
        var start = Math.Min(run.Start, text.Length);
        var end = Math.Min(run.End, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new TextSpan(start, end);
    }

    private static bool MayBeMark(char character) => character is '<' or '[' or '^';

    // <sup>1</sup>   <sup>(</sup><sup>1</sup><sup>)</sup>   [^1]   ^1^   42<sup>e</sup>
    [GeneratedRegex(@"\G(?:<sup>\((?:</sup>\s?<sup>)?(?<inner>(?<mark>\d{1,3}|\*{1,3}))(?:</sup>\s?<sup>)?\)</sup>|\[\^(?<inner>(?<mark>\w{1,3}))\]|<sup>(?<inner>(?<mark>\d{1,3}|\*{1,3}|[a-d](?=</sup>\s*$))|[^<]{0,10})</sup>|\^(?<inner>(?<mark>\d{1,3})|[^\s^]{1,6})\^)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Superscript();
}
