using System.Collections.Immutable;

namespace UnGraphQL.Data.Search;

/// <summary>
/// The query language of the search: words, all of which must occur; <c>"phrases"</c>; <c>begin*</c>; <c>AND</c>, <c>OR</c>, <c>NOT</c> in capitals, a
/// dash for <c>NOT</c>; parentheses. There is no wrong query: an operator without something on its sides is a word.
/// </summary>
public sealed class SearchQuery
{
    /// <summary>UTF-16 units.</summary>
    public const int MaxLength = 1_000;

    /// <summary>Words that count; those after them are left out.</summary>
    private const int MaxWords = 32;

    /// <summary>Beginnings of words that count; those after them are words. Each costs as much as all the words that it begins.</summary>
    private const int MaxPrefixes = 8;

    /// <summary>Letters that a beginning must have; shorter ones are words.</summary>
    private const int ShortestPrefix = 3;

    private readonly IReadOnlyList<QueryToken> _tokens;
    private int _next;
    private int _words;
    private int _prefixes;

    private SearchQuery(IReadOnlyList<QueryToken> tokens) => _tokens = tokens;

    /// <summary>Null for a query without a word that may occur: it finds nothing.</summary>
    public static SearchCondition? Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new SearchQuery(QueryLexer.Read(query)).ParseAny();
    }

    private QueryToken Current => _tokens[_next];

    /// <summary>Whether an operand can stand behind the current token.</summary>
    private bool HasMore => _tokens[_next + 1].Kind is not (QueryTokenKind.Close or QueryTokenKind.End);

    private SearchCondition? ParseAny()
    {
        var parts = new List<SearchCondition?> { ParseAll() };
        while (Current.Kind == QueryTokenKind.Or)
        {
            _next++;
            parts.Add(ParseAll());
        }

        var alternatives = parts.OfType<SearchCondition>().ToImmutableArray();
        return alternatives.Length > 1 ? new SearchAny(alternatives) : alternatives.FirstOrDefault();
    }

    private SearchCondition? ParseAll()
    {
        var parts = ImmutableArray.CreateBuilder<SearchCondition>();
        var excluded = ImmutableArray.CreateBuilder<SearchCondition>();
        for (var isFirst = true; !IsEndOfAll(isFirst); isFirst = false)
        {
            if (Current.Kind == QueryTokenKind.And && !isFirst && HasMore)
            {
                _next++;
            }

            var isExcluded = SkipNots();
            if (ParseOperand() is { } operand)
            {
                (isExcluded ? excluded : parts).Add(operand);
            }
        }

        return parts.Count == 0 ? null
            : parts.Count == 1 && excluded.Count == 0 ? parts[0]
            : new SearchAll(parts.ToImmutable(), excluded.ToImmutable());
    }

    private bool IsEndOfAll(bool isFirst) => Current.Kind switch
    {
        QueryTokenKind.Close or QueryTokenKind.End => true,
        QueryTokenKind.Or => !isFirst && HasMore,
        _ => false,
    };

    /// <summary>Each one turns round the one before.</summary>
    private bool SkipNots()
    {
        var isExcluded = false;
        for (; Current.Kind == QueryTokenKind.Not && HasMore; _next++)
        {
            isExcluded = !isExcluded;
        }

        return isExcluded;
    }

    /// <summary>Null for what has no word in it.</summary>
    private SearchCondition? ParseOperand()
    {
        var token = Current;
        _next++;
        if (token.Kind != QueryTokenKind.Open)
        {
            return Phrase(token);
        }

        var group = ParseAny();
        _next++; // The lexer closes what it opens.
        return group;
    }

    private static bool IsPrefix(QueryToken token, Word last) => token.IsPrefix && last.Folded.Length >= ShortestPrefix;

    /// <summary>A word with marks in it, as 67/137, is a phrase; so are the characters of a Chinese word.</summary>
    private SearchPhrase? Phrase(QueryToken token)
    {
        var words = SearchWords.Of(token.Text);
        if (words.Length > 1 && words[^1].Kind == WordKind.Ideograph && words[^2].End == words[^1].End)
        {
            words = words.RemoveAt(words.Length - 1); // The pair before it says as much, and what follows in a text may make a pair with it.
        }

        words = words[..Math.Min(words.Length, MaxWords - _words)];
        _words += words.Length;
        return words.IsEmpty
            ? null
            : new SearchPhrase([.. words.Select(word => word.Folded)], (words[^1].Kind == WordKind.Ideograph || IsPrefix(token, words[^1])) && _prefixes++ < MaxPrefixes);
    }
}
