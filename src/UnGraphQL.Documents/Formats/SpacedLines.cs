using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// Puts lines together again that were set with much space between their words, so that a tool took each word for a line of its own:
/// "environment," / "the" / "use" / "of" / "new".
/// </summary>
internal static partial class SpacedLines
{
    private const int FewestWords = 3;

    /// <summary>The source itself when it has no such lines.</summary>
    public static SourceText Join(SourceText source, LanguagePack pack)
    {
        var lines = source.Lines;
        var joined = ImmutableArray.CreateBuilder<SourceLine>(lines.Length);
        var width = lines.Where(line => !line.IsBlank).Select(line => line.Trimmed.Length).Order().ToList() is { Count: > 0 } lengths ? lengths[(lengths.Count - 1) * 3 / 4] : 0;
        for (var i = 0; i < lines.Length;)
        {
            var end = i;
            while (end < lines.Length && IsWord(lines, end, end > i))
            {
                end++;
            }

            var start = end - i > FewestWords && IsLastWord(lines[i], lines[(i + 1)..end], pack) ? i + 1 : i;
            var isSpaced = end - start >= FewestWords && IsOfSentence(lines[start..end]);
            AddRange(joined, source, isSpaced ? [.. lines[i..start].Select(l => new[] { l }), .. Filled(lines[start..end], width)] : [.. lines[i..Math.Max(end, i + 1)].Select(l => new[] { l })]);
            i = Math.Max(end, i + 1);
        }

        return joined.Count == lines.Length ? source : new SourceText(source.Content, joined.ToImmutable());
    }

    private static void AddRange(ImmutableArray<SourceLine>.Builder joined, SourceText source, IEnumerable<SourceLine[]> groups)
    {
        foreach (var group in groups)
        {
            var span = new TextSpan(group[0].Span.Start, group[^1].Span.End);
            joined.Add(new SourceLine(joined.Count + 1, span, group.Length == 1 ? group[0].Raw : string.Join(' ', group.Select(l => l.Trimmed))));
        }
    }

    // Two such lines, one below the other, are no longer than others are.
    private static IEnumerable<SourceLine[]> Filled(ImmutableArray<SourceLine> words, int width)
    {
        var line = new List<SourceLine>();
        foreach (var word in words)
        {
            if (line.Count > 0 && line.Sum(l => l.Trimmed.Length + 1) + word.Trimmed.Length > width)
            {
                yield return [.. line];
                line.Clear();
            }

            line.Add(word);
        }

        yield return [.. line];
    }

    // A number alone may be the mark of a note; between words it is of the sentence where a small letter follows.
    private static bool IsWord(ImmutableArray<SourceLine> lines, int index, bool isInside) => lines[index].Trimmed is var word
        && (Word().IsMatch(word) ? !FurniturePatterns.IsFurniture(word) && !LanguagePack.IsFurniture(word)
            : isInside && Digits().IsMatch(word) && index + 1 < lines.Length && lines[index + 1].Trimmed is [var next, ..] && char.IsLower(next) && IsWord(lines, index + 1, false));

    // Names one below the other are a list.
    private static bool IsOfSentence(ImmutableArray<SourceLine> words) => words.Skip(1).Count(line => char.IsLower(line.Trimmed[0])) * 2 >= words.Length - 1;

    // "countries," / "Inviting" / "the" / "community": the last word of a paragraph above the first line of the next
    private static bool IsLastWord(SourceLine first, ImmutableArray<SourceLine> rest, LanguagePack pack) =>
        Sentences.EndsClause(Folding.Marks(first.Trimmed)) && pack.All.Match(string.Join(' ', rest.Select(l => l.Trimmed))) is not null;

    // окружающей   среды,   COVID-19   "Treaty   and no label, number, symbol or address
    [GeneratedRegex(@"^(?!.*/|www\.)[^\s\u0590-\u08FF\u2E80-\uFFEF]*[\p{L}-[\u0590-\u08FF\u2E80-\uFFEF]][^\s\u0590-\u08FF\u2E80-\uFFEF]*(?<!^\(?\w{1,4}[.)])$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^\d{1,4}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Digits();
}
