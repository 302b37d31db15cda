using System.Collections.Immutable;
using System.Text;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>Collects the text of a Word file line by line.</summary>
internal sealed class WordTextBuilder(NoteNumbers notes)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<WordLine>.Builder _lines = ImmutableArray.CreateBuilder<WordLine>();
    private readonly ImmutableArray<SourceLink>.Builder _links = ImmutableArray.CreateBuilder<SourceLink>();
    private readonly List<(string Marker, TextSpan Span)> _marks = [];
    private readonly List<TextSpan> _emphasis = [];
    private readonly List<TextSpan> _raised = [];
    private int _start = -1;
    private int _plain;
    private int _blank;

    public int Position => _text.Length;

    public bool IsOpen => _start >= 0;

    public void Begin() => _start = _text.Length;

    public void Append(string text, RunLook look)
    {
        var start = _text.Length;
        foreach (var character in text)
        {
            // line ends stand between paragraphs only, and soft hyphens are not printed
            _text.Append(character is '\n' or '\r' or '\f' ? ' ' : character);
        }

        _text.Replace("\u00AD", "", start, _text.Length - start);
        var span = new TextSpan(start, _text.Length);
        if (span.Length == 0)
        {
            return;
        }

        if (look.IsRaised)
        {
            Extend(_raised, span);
        }
        else if (look.IsItalic || look.IsBold)
        {
            Extend(_emphasis, span);
        }

        _plain += look.IsBold || look.IsRaised ? 0 : text.Count(char.IsLetterOrDigit);
    }

    /// <summary>What was appended since <paramref name="start"/> is the mark of a note.</summary>
    public void Mark(string marker, int start) => _marks.Add((marker, new TextSpan(start, _text.Length)));

    public void Link(int start, string target)
    {
        if (start < _text.Length)
        {
            _links.Add(new SourceLink(new TextSpan(start, _text.Length), target));
        }
    }

    public void End(WordRole role, (int, int, int)? cell = null, string? marker = null)
    {
        var span = new TextSpan(_start, _text.Length);
        _start = -1;
        _text.Append('\n');
        var isBlank = string.IsNullOrWhiteSpace(_text.ToString(span.Start, span.End - span.Start));
        if (isBlank && cell is null)
        {
            _blank++;
        }
        else
        {
            _lines.Add(new WordLine(role, span)
            {
                Marks = [.. _marks.Concat(TypedMarks(marker)).OrderBy(m => m.Span.Start)],
                Emphasis = [.. _emphasis],
                IsStrong = !isBlank && _plain == 0 && _emphasis.Count > 0,
                BlankLines = _blank,
                Marker = marker,
                Cell = cell,
            });
            _blank = 0;
        }

        _marks.Clear();
        _emphasis.Clear();
        _raised.Clear();
        _plain = 0;
    }

    public WordText Build() => new(new SourceText(_text.ToString()), _lines.ToImmutable(), _links.ToImmutable());

    // A second call of a note is a raised number that an author or a field set. "km²" is none.
    private IEnumerable<(string Marker, TextSpan Span)> TypedMarks(string? own) =>
        from span in _raised
        let text = _text.ToString(span.Start, span.End - span.Start).Trim()
        where notes.IsMark(text) && text != own && !_marks.Exists(m => m.Span.Start < span.End && span.Start < m.Span.End) && !(span.Start > 0 && text is "2" or "3" && _text[span.Start - 1] == 'm')
        select (text, span);

    // Authors leave the space between two words in italics plain.
    private void Extend(List<TextSpan> spans, TextSpan span)
    {
        if (spans is [.., var last] && string.IsNullOrWhiteSpace(_text.ToString(last.End, span.Start - last.End)))
        {
            spans[^1] = last with { End = span.End };
        }
        else
        {
            spans.Add(span);
        }
    }
}
