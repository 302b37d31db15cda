using System.Collections.Immutable;

namespace UnGraphQL.Data.Search;

/// <summary>
/// What a query of plain words may mean when no text has all of them: texts that have some, also in other inflections. No language is known, so
/// that an inflection is a word that begins alike.
/// </summary>
public static class LooseQuery
{
    /// <summary>Each costs as much as all the words that it begins.</summary>
    private const int MaxWords = 16;

    /// <summary>Letters of a word that counts; shorter ones are articles and prepositions in most languages.</summary>
    private const int ShortestWord = 4;

    /// <summary>Letters that an inflection changes at most.</summary>
    private const int LongestEnding = 3;

    /// <summary>Null for a query with a quote, an operator or parentheses: that is meant as it stands.</summary>
    public static SearchCondition? Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var tokens = QueryLexer.Read(query);
        if (tokens.Any(token => token.Kind is not (QueryTokenKind.Word or QueryTokenKind.End)))
        {
            return null;
        }

        var parts = tokens.SelectMany(token => Parts(SearchWords.Of(token.Text), token.IsPrefix)).Take(MaxWords).ToImmutableArray<SearchCondition>();
        return parts.Length > 1 ? new SearchAny(parts) : parts.FirstOrDefault();
    }

    private static IEnumerable<SearchPhrase> Parts(ImmutableArray<Word> words, bool isPrefix) => words switch
    {
        [] => [],
        [{ Kind: WordKind.Letters } word] => word.Folded.Length < ShortestWord && word.Folded.All(char.IsLetter) ? [] : [Inflected(word.Folded, isPrefix)],
        _ when words.All(word => word.Kind != WordKind.Letters) => words.Where(word => word.Kind == WordKind.Pair).Select(word => new SearchPhrase([word.Folded], false)),
        _ => [new SearchPhrase([.. words.Select(word => word.Folded)], isPrefix)],
    };

    private static SearchPhrase Inflected(string word, bool isPrefix)
    {
        var stem = isPrefix || word.Any(char.IsDigit) ? word : word[..Math.Max(ShortestWord, word.Length - Math.Min(LongestEnding, word.Length / 4))];
        return new SearchPhrase([stem], isPrefix || stem.Length < word.Length);
    }
}
