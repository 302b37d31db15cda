using System.Collections.Immutable;
using System.Diagnostics;

namespace UnGraphQL.Data.Search;

/// <summary>Where a text fulfils a condition: the same that the index decides by, for texts at hand.</summary>
internal sealed class FoundWords
{
    private readonly ImmutableArray<Word> _words;
    private int _phrases;

    private FoundWords(ImmutableArray<Word> words) => _words = words;

    /// <summary>The places of the words that must occur, in no order; none when the text does not fulfil the condition.</summary>
    public static IReadOnlyList<FoundPlace> Find(SearchCondition condition, ImmutableArray<Word> words) => new FoundWords(words).Find(condition);

    private List<FoundPlace> Find(SearchCondition condition) => condition switch
    {
        SearchPhrase phrase => Find(phrase),
        SearchAny any => [.. any.Parts.SelectMany(Find)],
        SearchAll all => Find(all),
        _ => throw new UnreachableException(),
    };

    private List<FoundPlace> Find(SearchAll all)
    {
        var found = all.Parts.Select(Find).ToList();
        return found.TrueForAll(places => places.Count > 0) && !all.Excluded.Any(excluded => Find(excluded).Count > 0) ? [.. found.SelectMany(places => places)] : [];
    }

    private List<FoundPlace> Find(SearchPhrase phrase)
    {
        var places = new List<FoundPlace>();
        var number = _phrases++;
        for (var first = 0; first <= _words.Length - phrase.Words.Length; first++)
        {
            if (IsAt(phrase, first))
            {
                places.Add(new FoundPlace(_words[first].Start, EndOf(phrase, _words[first + phrase.Words.Length - 1]), number));
            }
        }

        return places;
    }

    /// <summary>Of a Chinese pair only what is asked for; of a word that begins so the whole.</summary>
    private static int EndOf(SearchPhrase phrase, Word last) => last.Kind == WordKind.Pair ? last.Start + phrase.Words[^1].Length : last.End;

    private bool IsAt(SearchPhrase phrase, int first)
    {
        var last = phrase.Words.Length - 1;
        for (var i = 0; i < last; i++)
        {
            if (_words[first + i].Folded != phrase.Words[i])
            {
                return false;
            }
        }

        var word = _words[first + last].Folded;
        return phrase.IsPrefix ? word.StartsWith(phrase.Words[last], StringComparison.Ordinal) : word == phrase.Words[last];
    }
}
