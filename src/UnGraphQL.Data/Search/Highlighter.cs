using System.Collections.Immutable;
using System.Numerics;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Search;

/// <summary>Shows what was found in a text.</summary>
public static class Highlighter
{
    /// <summary>UTF-16 units that a fragment has at most, unless one place alone is longer.</summary>
    private const int MaxLength = 240;

    /// <summary>Of them before the first place.</summary>
    private const int Lead = 60;

    /// <summary>The fragment that shows most of the different words, the first one of equals; null when the text does not fulfil the condition.</summary>
    public static TextFragment? Find(SearchCondition condition, string text)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var words = SearchWords.Of(text);
        var places = FoundWords.Find(condition, words).OrderBy(place => place.Start).ThenByDescending(place => place.End).ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        var (start, end) = Window(places, words, text.Length);
        return new TextFragment(text[start..end], [.. Marks(places.Where(place => place.Start >= start && place.End <= end), start)]);
    }

    /// <summary>Begins and ends at words, or with the text.</summary>
    private static (int Start, int End) Window(FoundPlace[] places, ImmutableArray<Word> words, int length)
    {
        var best = places.Select((place, index) => (place, Shown(places, index))).MaxBy(pair => pair.Item2).place;
        var earliest = Math.Max(0, Math.Min(best.Start - Lead, length - MaxLength));
        var start = earliest == 0 ? 0 : words.First(word => word.Start >= earliest).Start;
        var latest = Math.Max(start + MaxLength, best.End);
        var end = latest >= length ? length : words.Last(word => word.End <= latest).End;
        return (start, end);
    }

    /// <summary>How many different phrases a fragment shows that begins with a place.</summary>
    private static int Shown(FoundPlace[] places, int first)
    {
        var phrases = 0UL;
        for (var i = first; i < places.Length && places[i].End <= places[first].Start + MaxLength - Lead; i++)
        {
            phrases |= 1UL << places[i].Phrase;
        }

        return BitOperations.PopCount(phrases);
    }

    /// <summary>Those that overlap or touch are one.</summary>
    private static List<TextSpan> Marks(IEnumerable<FoundPlace> places, int origin)
    {
        var marks = new List<TextSpan>();
        foreach (var place in places)
        {
            var span = new TextSpan(place.Start - origin, place.End - origin);
            if (marks.Count > 0 && span.Start <= marks[^1].End)
            {
                marks[^1] = new TextSpan(marks[^1].Start, Math.Max(marks[^1].End, span.End));
            }
            else
            {
                marks.Add(span);
            }
        }

        return marks;
    }
}
