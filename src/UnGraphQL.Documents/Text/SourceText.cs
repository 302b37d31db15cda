using System.Buffers;
using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Text;

/// <summary>A decoded source and its lines. All spans of a document count in <see cref="Content"/>, which has no byte order mark.</summary>
internal sealed class SourceText
{
    // With form feed, next line, and the separators of lines and paragraphs
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    private ImmutableArray<SourceLine> _lines;

    public SourceText(string content) => Content = content;

    /// <param name="lines">Numbered from 1, of which one may run over several lines of the content.</param>
    public SourceText(string content, ImmutableArray<SourceLine> lines) => (Content, _lines) = (content, lines);

    public string Content { get; }

    /// <summary>Read when first asked for: markup is never read by lines.</summary>
    public ImmutableArray<SourceLine> Lines => _lines.IsDefault ? _lines = ReadLines(Content) : _lines;

    /// <summary>Number from 1 of the line at an offset.</summary>
    public int LineAt(int offset)
    {
        var low = 0;
        for (var high = Lines.Length - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Lines[middle].Span.Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low + 1;
    }

    private static ImmutableArray<SourceLine> ReadLines(string content)
    {
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        for (var start = 0; start <= content.Length;)
        {
            var end = content.AsSpan(start).IndexOfAny(LineEnds);
            end = end < 0 ? content.Length : start + end;
            lines.Add(new SourceLine(lines.Count + 1, new TextSpan(start, end), content[start..end]));
            start = end + (end + 1 < content.Length && content[end] == '\r' && content[end + 1] == '\n' ? 2 : 1);
        }

        return lines.ToImmutable();
    }
}
