using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>The footnote marks of one block: those the form shows, and digits glued to a word or its punctuation that a known note has.</summary>
internal sealed partial class FootnoteMarks
{
    private readonly Block _block;
    private readonly LanguagePack _pack;
    private readonly List<(string Marker, TextSpan Span)> _glued;

    public FootnoteMarks(Block block, HashSet<string> known, LanguagePack pack)
    {
        _block = block;
        _pack = pack;
        _glued = [.. (pack.HasBracketedMarks ? FindBracketed(known) : FindGlued(known))
            .Concat(Raised().Matches(block.Folded).Select(m => (RaisedDigits.Lower(m.Value), SpanOf(m))).Where(m => known.Contains(m.Item1)))
            .Concat(Stars().Matches(block.Folded).Where(m => known.Contains(m.Value)).Select(m => (m.Value, SpanOf(m))))
            .OrderBy(m => m.Item2.Start)];
    }

    private IEnumerable<(string Marker, TextSpan Span)> FindBracketed(HashSet<string> known) => Bracketed().Matches(_block.Folded)
        .Where(m => known.Contains(m.Groups["mark"].Value)).Select(m => (m.Groups["mark"].Value, SpanOf(m)));

    private IEnumerable<(string Marker, TextSpan Span)> FindGlued(HashSet<string> known) => GluedDigits().Where(m => known.Contains(m.Groups["mark"].Value)).Select(m => (m.Groups["mark"].Value, SpanOf(m.Groups["mark"])))
        .Concat(Typed().Matches(_block.Folded).Where(m => known.Contains(m.Groups["mark"].Value)).Select(m => (m.Groups["mark"].Value, SpanOf(m.Groups["whole"]))));

    private IEnumerable<Match> GluedDigits() => Glued().Matches(_block.Folded).Where(m => !IsPartOfWord(m));

    /// <summary>Markers that are shown or glued.</summary>
    public IEnumerable<string> Certain => _block.Marks.Select(m => m.Marker).Concat(_glued.Select(g => g.Marker));

    /// <summary>Offset of the first certain mark of a note; null when there is none.</summary>
    public int? PlaceOf(string marker) => _block.Marks.Where(m => m.Marker == marker).Select(m => (int?)m.Offset)
        .Concat(_glued.Where(g => g.Marker == marker).Select(g => (int?)g.Span.Start)).Min();

    /// <summary>Places where a marker stands between spaces and may be a mark.</summary>
    public IEnumerable<TextSpan> Spaced(string marker) =>
        _pack.HasBracketedMarks ? SpacedBrackets().Matches(_block.Folded).Concat(GluedDigits()).Where(m => m.Groups["mark"].Value == marker).Select(SpanOf) // a tool may have lost the brackets
        : SpacedNumber().Matches(_block.Folded)
            .Where(m => m.Groups["mark"].Value == marker && !_pack.NumberHeads.Contains(m.Groups["word"].Value) && (!char.IsDigit(m.Groups["word"].Value[^1]) || m.Groups["point"].Length > 0))
            .Concat(BetweenSigns().Matches(_block.Folded).Where(m => m.Groups["mark"].Value == marker && !IsCounted(m)))
            .Select(m => SpanOf(m.Groups["mark"]))
            .Distinct();

    // Chinese counts with a sign behind the number: 3个, 12月
    private bool IsCounted(Match match) => _block.Text.Value.AsSpan(match.Index + match.Length).TrimStart() is [var sign, ..] && _pack.CountingSigns.Contains(sign);

    /// <summary>Places where a marker may be glued to the number of a resolution, and that number without it: "la résolution 77/71 ;".</summary>
    public IEnumerable<(string Number, TextSpan Span)> GluedToNumber(string marker) => ResolutionNumber().Matches(_block.Folded)
        .Select(m => m.Groups["number"])
        .Where(g => g.Value.EndsWith(marker, StringComparison.Ordinal) && g.Length - marker.Length > g.Value.IndexOf('/', StringComparison.Ordinal) + 1)
        .Select(g => (g.Value[..^marker.Length], new TextSpan(g.Index + g.Length - marker.Length, g.Index + g.Length)));

    /// <summary>Whether the text has a number of a resolution as it stands.</summary>
    public bool HasNumber(string number) => ResolutionNumber().Matches(_block.Folded).Any(m => m.Groups["number"].Value == number);

    public void Accept(string marker, TextSpan span)
    {
        _glued.Add((marker, span));
        _glued.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    /// <summary>The text without its marks, and each mark with its place in that text.</summary>
    public (MappedText Text, ImmutableArray<NoteMark> Marks) Read()
    {
        if (_glued.Count == 0)
        {
            return (_block.Text, _block.Marks);
        }

        var text = _block.Text.Without(_glued.Select(g => g.Span));
        var marks = _glued.Select(g => new NoteMark(g.Marker, Shifted(g.Span.Start, text.Length)))
            .Concat(_block.Marks.Select(m => m with { Offset = Shifted(m.Offset, text.Length) }));
        return (text, [.. marks.OrderBy(m => m.Offset)]);
    }

    private int Shifted(int offset, int limit)
    {
        var before = _block.Text.Without(_glued.Select(g => g.Span).Where(s => s.Start < offset).Append(new TextSpan(offset, _block.Text.Length)));
        return Math.Min(before.Length, limit);
    }

    // "CO2", "A/72/L.60/Rev.1" and "1,3 pour cent" end in digits of their own.
    private bool IsPartOfWord(Match match)
    {
        var mark = match.Groups["mark"];
        var word = _block.Folded[(_block.Folded.LastIndexOf(' ', Math.Max(0, mark.Index - 1)) + 1)..mark.Index];
        var isPartLetter = word.Length == 1 && char.IsLetter(word[0]) && 1 + mark.Length < _block.Text.Length; // "B1" alone is part B with note 1
        return word.Length == 0 || isPartLetter || IsSymbol(word) || IsNumber(word, mark.Length)
            || _pack.NumberedNames.Contains(word.TrimStart('(') + mark.Value)
            || (word[^1] == '.' && mark.Index + mark.Length < _block.Text.Length && _pack.NumberHeads.Contains(word.TrimEnd('.').TrimStart('(')));
    }

    // After a symbol's own punctuation a mark may stand: "65/263,2". "HIV/AIDS" is none.
    private static bool IsSymbol(string word) =>
        word.Contains('/', StringComparison.Ordinal) && word.AsSpan().IndexOfAnyInRange('0', '9') is var digit
        && (digit >= 0 || word.Contains('.', StringComparison.Ordinal))
        && word[^1] is not (',' or ';' or ':' or ')' or '"' or '\u201D' or '\u00BB');

    // "Agenda 21,2" and "2012,1" have marks; "1,234" is a number, and "1,3" is one where the comma is the decimal mark.
    private bool IsNumber(string word, int digits) =>
        word.Length > 1 && word[^1] == ',' && char.IsDigit(word[^2]) && !word.Contains('/', StringComparison.Ordinal)
        && (digits == 3 || (_pack.DecimalMark == ',' && !Year().IsMatch(word)));

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    // Disarmament and development*
    [GeneratedRegex("""(?<=[\p{L}\p{N}\p{Pe}"'\u201D\u00BB.])\*{1,3}(?=$|[\s,;.:])""", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Stars();

    // (1) at the end of a word, as Arabic prints marks
    [GeneratedRegex(@"(?<=\S)\((?<mark>\d{1,3}|\*{1,3})\)(?!\d)|(?<=\p{L})\((?<mark>\d{1,3})\)(?=\d{4})", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bracketed();

    // 2005 (1) ,   as tools set them apart
    [GeneratedRegex(@"(?:(?<=\S)\s\((?<mark>\d{1,3})\)\s?(?=[,;.:])|(?<=\S\s)\((?<mark>\d{1,3})\)(?=\s|$))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SpacedBrackets();

    // 宣言》、1《21世纪   第51/31号决议1和   but 第2段, 第1、2和3段
    [GeneratedRegex(@"(?<=[\u3001-\u9FFF\u201D,;:.)]\s?)(?<!\u7B2C|\d\s?[\u3001,\u548C\u53CA\u81F3\u6216]\s?)(?<mark>\d{1,3})(?=\s?(?:[\u3001-\u9FFF\u201C(,;:]|$)|\s\d{4}\u5E74)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BetweenSigns();

    // the session¹, but not km²
    [GeneratedRegex(@"(?<!(?<!\p{L})[kcm]?m)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Raised();

    // July 1993, 2/   4 March 1994 1/ on
    [GeneratedRegex(@"(?<=\s)(?<whole>(?<mark>\d{1,3})/)(?=$|[\s,;.:)])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Typed();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d[,;]$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Year();

    // world,3   Development;1   mer1,   (UN-Women)2   65/263,2   20221, (a year and a mark)
    [GeneratedRegex(
        """(?:(?<=[\p{L}\p{Pe}\p{Pf}"'][,;:.]?|\d[,;])|(?<=(?<!\d)(?:19|20)\d\d))(?<mark>\d{1,3})(?=$|[\s,;.:)"\u201D\u00BB])(?![.,]\d|\s\d{3}(?!\d))""",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Glued();

    [GeneratedRegex(@"(?<![\p{L}\d/.-])(?<number>\d{1,3}/\d{1,4})(?![\p{L}\d/])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ResolutionNumber();

    [GeneratedRegex("""(?<![\p{L}\d'-])(?<word>[\p{L}\d'-]{3,40})(?<point>[,;.)"\u201D]{0,2})\s(?<mark>\d{1,3})(?=$|\s[\p{Ll}\p{Lo}]|[,;.]?$|[,;]\s|(?<=[,;]\s\d{1,3})\s\d)""", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SpacedNumber();
}
