using System.Collections.Immutable;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Formats.AkomaNtoso;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Exchange;

/// <summary>The marks that <see cref="MarkdownWriter"/> sets in a line: <c>*opening*</c>, <c>[words](&lt;link&gt;)</c>, <c>[^note]</c>, backslashes.</summary>
internal sealed class StatedInline
{
    private const int LongestLink = 2_000;

    private readonly string _source;
    private readonly IReadOnlyDictionary<string, InlineText> _known;
    private readonly MappedTextBuilder _text = new();
    private readonly List<TextSpan> _emphasis = [];
    private readonly ImmutableArray<AuthorialNote>.Builder _notes = ImmutableArray.CreateBuilder<AuthorialNote>();
    private readonly ImmutableArray<DocumentLink>.Builder _links = ImmutableArray.CreateBuilder<DocumentLink>();

    private StatedInline(string source, IReadOnlyDictionary<string, InlineText> known) => (_source, _known) = (source, known);

    /// <param name="notes">Those that may be called, by address.</param>
    public static InlineText Read(string source, int start, int end, IReadOnlyDictionary<string, InlineText> notes)
    {
        var reader = new StatedInline(source, notes);
        reader.Visit(start, end);
        return reader.Finish(BlockKind.Text, new TextSpan(start, end));
    }

    /// <summary>The rows of a table, bars included, as one text.</summary>
    public static InlineText ReadRows(string source, IEnumerable<TextSpan> rows, IReadOnlyDictionary<string, InlineText> notes)
    {
        var reader = new StatedInline(source, notes);
        TextSpan? whole = null;
        foreach (var row in rows)
        {
            reader._text.Append(' ', row.Start);
            reader.Visit(row.Start, row.End);
            whole = new TextSpan(whole?.Start ?? row.Start, row.End);
        }

        return reader.Finish(BlockKind.Table, whole ?? default);
    }

    private void Visit(int start, int end)
    {
        var opened = -1;
        for (var i = start; i < end; i++)
        {
            switch (_source[i])
            {
                case '\\' when i + 1 < end:
                    _text.Append(_source[++i], i);
                    break;
                case '*':
                    (opened, var from) = (opened < 0 ? _text.Length : -1, opened);
                    if (from >= 0)
                    {
                        _emphasis.Add(new TextSpan(from, _text.Length));
                    }

                    break;
                case '[' when i + 1 < end && _source[i + 1] == '^' && Close(i, end, "]") is { } close:
                    Call(i, _source[(i + 2)..close]);
                    i = close;
                    break;
                case '[' when Words(i + 1, end) is { } words && Close(words, end, ">)") is { } close:
                    Visit(i + 1, words);
                    _links.Add(new DocumentLink(new TextSpan(i + 1, words), _source[(words + 3)..close]));
                    i = close + 1;
                    break;
                default:
                    _text.Append(_source[i], i);
                    break;
            }
        }
    }

    private void Call(int offset, string address)
    {
        if (_known.TryGetValue(address, out var content) && StatedAddress.MarkerOf(address) is { } marker)
        {
            _notes.Add(new AuthorialNote(offset, marker, content, address));
        }
    }

    private int? Close(int from, int end, string mark) => _source.IndexOf(mark, from, Math.Min(end - from, LongestLink), StringComparison.Ordinal) is var at and >= 0 ? at : null;

    /// <summary>Where the words of a link end, before <c>](&lt;</c>; null when no link begins here. Links do not nest.</summary>
    private int? Words(int from, int end)
    {
        for (var i = from; i + 2 < end && _source[i] != '['; i++)
        {
            if (_source[i] == '\\')
            {
                i++;
            }
            else if (_source[i] == ']')
            {
                return _source[i + 1] == '(' && _source[i + 2] == '<' ? i : null;
            }
        }

        return null;
    }

    private InlineText Finish(BlockKind kind, TextSpan span) =>
        new(new Block(kind, _text.ToText()) { Span = span, Emphasis = [.. _emphasis] }, _notes.ToImmutable(), _links.ToImmutable());
}
