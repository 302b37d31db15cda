using System.Collections.Frozen;
using System.Collections.Immutable;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Languages;

/// <summary>The opening phrases of one class of paragraphs, each with its action code. Case, accents, apostrophes and commas do not matter.</summary>
internal sealed class OpeningPhrases
{
    /// <summary>More characters than any phrase with its modifiers has.</summary>
    private const int LongestLook = 200;

    private const int LongestSigns = 16;

    private readonly FrozenDictionary<string, string> _actions;
    private readonly int _longest;

    private readonly FrozenSet<string> _modifiers;

    // Chinese sets no spaces between words.
    private readonly bool _isUnspaced;

    public OpeningPhrases(ImmutableArray<PackRow> rows, ImmutableArray<PackRow> modifiers)
    {
        _modifiers = modifiers.Select(r => Folding.Letters(r["word"])).ToFrozenSet(StringComparer.Ordinal);
        var actions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            actions.TryAdd(Folding.Letters(row["phrase"]), row["action"]);
        }

        _actions = actions.ToFrozenDictionary(StringComparer.Ordinal);
        HasCapitals = rows.Any(r => char.IsUpper(r["phrase"][0]));
        IsLowerCase = rows.Any(r => char.IsLower(r["phrase"][0]));
        _isUnspaced = rows.Any(r => r["phrase"][0] is >= '\u3400' and <= '\u9FFF');
        _longest = actions.Count == 0 ? 0 : actions.Keys.Max(k => k.Count(c => c == ' ') + 1);
    }

    /// <summary>Whether openers begin with a capital, which tells them from the same words in a sentence.</summary>
    public bool HasCapitals { get; }

    /// <summary>Russian openers go on after the formula in small letters.</summary>
    public bool IsLowerCase { get; }

    /// <summary>The longest phrase a text begins with: where it ends (a comma after it left out) and its action. Null when there is none.</summary>
    public (int End, string Action)? Match(string text)
    {
        if (text.Take(LongestLook).Any(ArabicScript.IsMark))
        {
            return MatchUnpointed(text[..Math.Min(text.Length, LongestLook)]);
        }

        if (text.Length == 0 || (char.IsLower(text[0]) && !IsLowerCase))
        {
            return null;
        }

        var folded = Folding.Letters(text.Length > LongestLook ? text[..LongestLook] : text);
        if (_isUnspaced)
        {
            return MatchSigns(folded, 0) ?? (SignsOfModifiers(folded) is var signs and > 0 ? MatchSigns(folded, signs) : null);
        }

        return MatchFrom(folded, 0) ?? (ModifiersEnd(folded) is var start and > 0 ? MatchFrom(folded, start) : null);
    }

    // Arabic may print the short vowels of a word or leave them out; the lists have none.
    private (int End, string Action)? MatchUnpointed(string text)
    {
        var places = Enumerable.Range(0, text.Length).Where(i => !ArabicScript.IsMark(text[i])).ToArray();
        if (Match(string.Concat(places.Select(i => text[i]))) is not { } match)
        {
            return null;
        }

        return (match.End < places.Length ? EndOfMarks(text, places[match.End - 1] + 1) : text.Length, match.Action);
    }

    private static int EndOfMarks(string text, int at)
    {
        while (at < text.Length && ArabicScript.IsMark(text[at]))
        {
            at++;
        }

        return at;
    }

    // "Further strongly condemns" is known by "condemns" when no list has it whole.
    private int ModifiersEnd(string text)
    {
        var position = 0;
        while (text.IndexOf(' ', position) is var space and > 0 && _modifiers.Contains(text[position..space].TrimEnd(',')))
        {
            position = space + 1;
        }

        return position;
    }

    private (int End, string Action)? MatchSigns(string text, int from)
    {
        for (var end = Math.Min(text.Length, from + LongestSigns); end > from; end--)
        {
            if (_actions.TryGetValue(text[from..end], out var action))
            {
                return (end, action);
            }
        }

        return null;
    }

    private int SignsOfModifiers(string text)
    {
        var position = 0;
        while (_modifiers.FirstOrDefault(m => string.CompareOrdinal(text, position, m, 0, m.Length) == 0) is { } modifier)
        {
            position += modifier.Length;
            position += position < text.Length && text[position] == ',' ? 1 : 0; // "在这方面，欢迎"
        }

        return position;
    }

    private (int End, string Action)? MatchFrom(string folded, int from)
    {
        var phrase = "";
        (int End, string Action)? best = null;
        foreach (var (start, end) in Words(folded, from))
        {
            phrase += (phrase.Length == 0 ? "" : " ") + folded[start..end];
            if (_actions.TryGetValue(phrase, out var action))
            {
                best = (end, action);
            }
            else if (ElidedMatch(phrase) is { } elided)
            {
                best = (start + elided.Length, elided.Action);
            }
        }

        return best;
    }

    // "D'affirmer" is one word to the eye and "d'" + verb to the grammar: the phrase ends inside or at the end of a printed word.
    private (int Length, string Action)? ElidedMatch(string phrase) =>
        phrase.LastIndexOf(' ') is var space and > 0 && phrase.IndexOf('\'', space) is var apostrophe and > 0
        && _actions.TryGetValue(phrase[..(apostrophe + 1)], out var action)
            ? (apostrophe - space, action)
            : null;

    private IEnumerable<(int Start, int End)> Words(string text, int from)
    {
        var position = from;
        for (var count = 0; count < _longest && position < text.Length; count++)
        {
            var space = text.IndexOf(' ', position);
            var end = space < 0 ? text.Length : space;
            var trimmed = end;
            while (trimmed > position && text[trimmed - 1] is ',' or ';' or ':' or '.')
            {
                trimmed--;
            }

            yield return (position, trimmed);
            position = end + 1;
        }
    }
}
