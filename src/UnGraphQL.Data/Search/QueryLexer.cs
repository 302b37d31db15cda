using System.Buffers;

namespace UnGraphQL.Data.Search;

/// <summary>
/// Cuts a query into words, phrases, operators and parentheses. Parentheses come out balanced: those without a partner, and those nested too
/// deep, are left out, as is a quotation mark without a partner.
/// </summary>
internal sealed class QueryLexer(string query)
{
    private const int MaxDepth = 16;
    private const string Dashes = "-−–";

    private static readonly SearchValues<char> Openers = SearchValues.Create("\"“„«「『＂‟");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"”“»」』＂‟");

    private readonly List<QueryToken> _tokens = [];
    private readonly Stack<bool> _groups = new();
    private int _next;

    public static IReadOnlyList<QueryToken> Read(string query) => new QueryLexer(query).Read();

    private List<QueryToken> Read()
    {
        while (_next < query.Length)
        {
            var c = query[_next];
            if (c is '(' or '（')
            {
                Open();
            }
            else if (c is ')' or '）')
            {
                Close();
            }
            else if (Openers.Contains(c))
            {
                ReadPhrase();
            }
            else if (Dashes.Contains(c, StringComparison.Ordinal))
            {
                ReadDash();
            }
            else if (char.IsWhiteSpace(c))
            {
                _next++;
            }
            else
            {
                ReadWord();
            }
        }

        while (_groups.TryPop(out var isKept))
        {
            Add(isKept, QueryTokenKind.Close);
        }

        _tokens.Add(new QueryToken(QueryTokenKind.End));
        return _tokens;
    }

    private void Open()
    {
        _next++;
        _groups.Push(_groups.Count < MaxDepth);
        Add(_groups.Peek(), QueryTokenKind.Open);
    }

    private void Close()
    {
        _next++;
        Add(_groups.TryPop(out var isKept) && isKept, QueryTokenKind.Close);
    }

    private void Add(bool isKept, QueryTokenKind kind)
    {
        if (isKept)
        {
            _tokens.Add(new QueryToken(kind));
        }
    }

    private void ReadPhrase()
    {
        var end = query.AsSpan(_next + 1).IndexOfAny(Closers);
        if (end < 0)
        {
            _next++;
            return;
        }

        var text = query.Substring(_next + 1, end);
        _next += end + 2;
        _tokens.Add(new QueryToken(QueryTokenKind.Phrase, text, SkipStar() || text.EndsWith('*')));
    }

    /// <summary>A dash excludes what it stands right before.</summary>
    private void ReadDash()
    {
        _next++;
        if (_next < query.Length && !char.IsWhiteSpace(query[_next]) && query[_next] is not (')' or '）'))
        {
            _tokens.Add(new QueryToken(QueryTokenKind.Not));
        }
    }

    private void ReadWord()
    {
        var start = _next;
        while (_next < query.Length && !char.IsWhiteSpace(query[_next]) && query[_next] is not ('(' or ')' or '（' or '）') && !Openers.Contains(query[_next]))
        {
            _next++;
        }

        var word = query[start.._next];
        _tokens.Add(word switch
        {
            "AND" => new QueryToken(QueryTokenKind.And, word),
            "OR" => new QueryToken(QueryTokenKind.Or, word),
            "NOT" => new QueryToken(QueryTokenKind.Not, word),
            _ => new QueryToken(QueryTokenKind.Word, word, word.EndsWith('*')),
        });
    }

    private bool SkipStar()
    {
        var isStar = _next < query.Length && query[_next] == '*';
        _next += isStar ? 1 : 0;
        return isStar;
    }
}
