using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Languages;

/// <summary>Words that open paragraphs and go on with sentences too, and how often they do the one and the other.</summary>
internal sealed class ContinuingWords
{
    /// <summary>Characters among which words that point back stand beside the verb: "noting in this regard".</summary>
    private const int Near = 40;

    private readonly FrozenDictionary<string, int> _shares;
    private readonly ImmutableArray<string> _links;
    private readonly ImmutableArray<(string Words, int Share)> _near;
    private readonly int _longest;

    public ContinuingWords(ImmutableArray<PackRow> rows)
    {
        _links = [.. rows.Where(r => r["place"] == "link").Select(r => Folding.Key(r["words"]))];
        _shares = rows.Where(r => r["place"] != "near").ToFrozenDictionary(r => Folding.Key(r["words"]), ShareOf, StringComparer.Ordinal);
        _near = [.. rows.Where(r => r["place"] == "near").Select(r => (Folding.Key(r["words"]), ShareOf(r)))];
        _longest = _shares.Count == 0 ? 0 : _shares.Keys.Max(k => k.Length);
    }

    /// <summary>Whether a line begins with a conjunction or with words that give examples, which open neither a paragraph nor a heading.</summary>
    public bool AlwaysGoOn(string line) => _links.Length > 0 && Folding.Key(line) is var key && _links.Any(w => StartsWith(key, w));

    /// <summary>Of a hundred lines that begin with the same words behind a comma, how many go on with the sentence; 0 for words that seldom do.</summary>
    public int ShareOf(string line)
    {
        var key = Folding.Key(line);
        var near = key.Length > Near ? key[..Near] : key;
        return Math.Max(ShareOfFirst(key), _near.Where(w => IsIn(near, w.Words)).Select(w => w.Share).DefaultIfEmpty().Max());
    }

    private static int ShareOf(PackRow row) => int.Parse(row["share"], CultureInfo.InvariantCulture);

    // Whole words, where there are spaces between words.
    private static bool IsIn(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && (TextWidth.IsSign(words[0]) || ((at == 0 || !char.IsLetter(text[at - 1])) && IsWhole(text, at + words.Length)));
    }

    private static bool StartsWith(string key, string words) => key.StartsWith(words, StringComparison.Ordinal) && IsWhole(key, words.Length);

    private static bool IsWhole(string key, int end) => end == key.Length || TextWidth.IsSign(key[end - 1]) || !char.IsLetter(key[end]);

    // The longest words of the table
    private int ShareOfFirst(string key)
    {
        for (var end = Math.Min(key.Length, _longest); end > 0; end--)
        {
            if (IsWhole(key, end) && _shares.TryGetValue(key[..end], out var share))
            {
                return share;
            }
        }

        return 0;
    }
}
