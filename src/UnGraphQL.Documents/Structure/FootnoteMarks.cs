using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>The footnote marks of one block: those the form shows, and digits glued to a word or its punctuation that a known note has.</summary>
internal sealed partial class FootnoteMarks
{
    private static readonly char[] Punctuation = [',', ';', ':', '.', ')', ']', '"', '\u201D', '\u00BB', '\uFF0C', '\u3002', '\uFF1B', '\uFF1A', '\u300B', '\u060C', '\u061B'];

    private readonly Block _block;
    private readonly LanguagePack _pack;
    private readonly List<(string Marker, TextSpan Span)> _glued;
    private readonly List<DoubtfulMark> _doubtful;

    public FootnoteMarks(Block block, HashSet<string> known, LanguagePack pack, bool isTable = false)
    {
        _block = block;
        _pack = pack;
        _glued = block.ShowsMarks ? [] : [.. (pack.HasBracketedMarks ? FindBracketed(known) : FindGlued(known))
            .Concat(Squared().Matches(block.Folded).Where(m => known.Contains(m.Groups["mark"].Value)).Select(m => (m.Groups["mark"].Value, SpanOf(m))))
            .Concat(Raised().Matches(block.Folded).Select(m => (RaisedDigits.Lower(m.Value), SpanOf(m))).Where(m => known.Contains(m.Item1)))
            .Concat(Stars().Matches(block.Folded).Where(m => known.Contains(m.Value)).Select(m => (m.Value, SpanOf(m))))
            .OrderBy(m => m.Item2.Start)];
        _doubtful = known.Count == 0 || block.ShowsMarks || isTable ? [] : [.. (pack.HasBracketedMarks ? OddBrackets() : Spaced().Concat(BetweenSigns()).Concat(GluedToNumber())).Where(d => known.Contains(d.Marker) && !_glued.Exists(g => g.Span.Start < d.Span.End && d.Span.Start < g.Span.End)).OrderBy(d => d.Span.Start)];
    }

    private IEnumerable<(string Marker, TextSpan Span)> FindBracketed(HashSet<string> known) => Bracketed().Matches(_block.Folded)
        .Where(m => known.Contains(m.Groups["mark"].Value)).Select(m => (m.Groups["mark"].Value, SpanOf(m)));

    private IEnumerable<(string Marker, TextSpan Span)> FindGlued(HashSet<string> known) => GluedDigits().Where(m => !IsBehindSign(m.Index)).Where(m => known.Contains(m.Groups["mark"].Value)).Select(m => (m.Groups["mark"].Value, SpanOf(m.Groups["mark"])))
        .Concat(Typed().Matches(_block.Folded).Where(m => known.Contains(m.Groups["mark"].Value)).Select(m => (m.Groups["mark"].Value, SpanOf(m.Groups["whole"]))));

    // Where words have no spaces between them, a number behind a sign may be of the text; behind punctuation it is a mark.
    private bool IsBehindSign(int index) => _pack.CountingSigns.Count > 0 && index > 0 && char.IsLetter(_block.Folded[index - 1]);

    private IEnumerable<Match> GluedDigits() => Glued().Matches(_block.Folded).Where(m => !IsPartOfWord(m));

    /// <summary>Markers that are shown, glued or accepted.</summary>
    public IEnumerable<string> Certain => CertainPlaces.Select(p => p.Marker);

    /// <summary>The same with their places in the text.</summary>
    public IEnumerable<(string Marker, int Start)> CertainPlaces => _block.Marks.Select(m => (m.Marker, m.Offset)).Concat(_glued.Select(g => (g.Marker, g.Span.Start)));

    /// <summary>Places that may be marks, in order.</summary>
    public IReadOnlyList<DoubtfulMark> Doubtful => _doubtful;

    /// <summary>Where a place of the text stands in the source.</summary>
    public int SourceOffset(int index) => _block.Text.Length == 0 ? _block.Span.Start : _block.Text.SourceOffset(Math.Min(index, _block.Text.Length - 1));

    /// <summary>Whether the text has a word with a number as it stands.</summary>
    public bool HasWord(string word)
    {
        for (var at = _block.Folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = _block.Folded.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(_block.Folded[at - 1])) && (end == _block.Folded.Length || !char.IsDigit(_block.Folded[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word is a name known to end in a number, as "Agenda 21", the number of a decision, as "3/COP.15", or two years, as "2022/23".</summary>
    public bool IsNumberedName(string word) => _pack.NumberedNames.Contains(word) || ConferenceDecision().IsMatch(word) || IsTwoYears(word);

    private static bool IsTwoYears(string word) =>
        word.Length == 7 && word[4] == '/' && YearWord().IsMatch(word[..4]) && int.TryParse(word[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var second)
        && second == (int.Parse(word[2..4], CultureInfo.InvariantCulture) + 1) % 100;

    /// <summary>Whether a number of a resolution is beyond all there are: no session has adopted a thousand.</summary>
    public static bool IsNoNumber(string number) => LongNumber().IsMatch(number);

    /// <summary>Takes a number behind the last clause for a mark, though its note may be on a page that is not there: "of the Secretary-General; 14".</summary>
    public void AcceptLast()
    {
        if (!_pack.HasBracketedMarks && !_block.ShowsMarks && LastNumber().Match(_block.Folded) is { Success: true } match && !_glued.Exists(g => g.Span.End > match.Index))
        {
            Accept(new DoubtfulMark(match.Groups["mark"].Value, SpanOf(match.Groups["mark"]), DoubtfulMark.Sure));
        }
    }

    public void Accept(DoubtfulMark doubt)
    {
        _doubtful.Remove(doubt);
        _doubtful.RemoveAll(d => d.Span.Start < doubt.Span.End && doubt.Span.Start < d.Span.End);
        _glued.Add((doubt.Marker, doubt.Span));
        _glued.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    // Tools set marks in brackets apart too, and some lose the brackets.
    private IEnumerable<DoubtfulMark> OddBrackets() =>
        SpacedBrackets().Matches(_block.Folded).Select(m => new DoubtfulMark(m.Groups["mark"].Value, SpanOf(m), m.Index > 0 && char.IsDigit(_block.Folded[m.Index - 1]) ? 2 : 5))
            .Concat(GluedDigits().Select(m => new DoubtfulMark(m.Groups["mark"].Value, SpanOf(m.Groups["mark"]), 2)));

    // A script without spaces has no words: what stands before the number ends in one.
    private bool IsHead(string word) => _pack.NumberHeads.Contains(word) || (_pack.CountingSigns.Count > 0 && _pack.NumberHeads.Any(h => word.EndsWith(h, StringComparison.Ordinal)));

    /// <summary>The word before a mark that stands at <paramref name="start"/>, without punctuation.</summary>
    public string WordAt(int start) => _block.Folded.AsSpan(0, start).TrimEnd().ToString() is { Length: > 0 } before ? before[(before.LastIndexOf(' ') + 1)..].Trim(Punctuation) : "";

    private string WordBefore(int end) => _block.Folded[(_block.Folded.LastIndexOf(' ', Math.Max(0, end - 1)) + 1)..end];

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
        return word.Length == 0 || isPartLetter || (_pack.CountingSigns.Count > 0 && (IsHead(word) || IsListed(word, mark))) || IsSymbol(word) || IsNumber(word, mark.Length) || Acronym().IsMatch(word)
            || _pack.NumberedNames.Contains(word.TrimStart('(') + mark.Value)
            || (word[^1] == '.' && RomanNumeral.Read(word[..^1].TrimStart('(')) is not null) // paragraph IV.7
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
        && (digits == 3 || _pack.DecimalMark == ',') && !Year().IsMatch(word);

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    // GP20, COP15, (U4)
    [GeneratedRegex(@"^(?:[^\p{L}\d]*\p{Lu}{2,4}|[^\p{L}\d]+\p{Lu})$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Acronym();

    // Disarmament and development*
    [GeneratedRegex("""(?<=[\p{L}\p{N}\p{Pe}"'\u201D\u00BB.,;])\*{1,3}(?=$|[\s,;.:])""", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Stars();

    // "in Angola, 34"
    [GeneratedRegex(@"(?<=(?:\p{L}\p{L}|\d{4}|\))[,;]\s?)(?<mark>\d{1,3})$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex LastNumber();

    // (1) at the end of a word, as Arabic prints marks
    [GeneratedRegex(@"(?<=[^\s\d]|(?<!\d)(?:19|20)\d\d)\((?<mark>\d{1,3}|\*{1,3})\)(?!\d)|(?<=\p{L})\((?<mark>\d{1,3})\)(?=\d{4})", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bracketed();

    // the session[1] and   as programs that turn Word files into text write marks
    [GeneratedRegex(@"(?<=\S)\s?\[(?<mark>\d{1,3})\](?!\d)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Squared();

    // 2005 (1) ,   as tools set them apart
    [GeneratedRegex(@"(?:(?<=\S)\s\((?<mark>\d{1,3})\)\s?(?=[,;.:])|(?<=\S\s)\((?<mark>\d{1,3})\)(?=\s|$|(?:19|20)\d\d(?!\d))|(?<=\d)\((?<mark>\d{1,3})\)(?=[\s,;.:]|$))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SpacedBrackets();

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
        """(?:(?<=(?:[\p{L}\p{Pe}\p{Pf}]|(?<=\S)["'])[,;:.]?|\d[,;])|(?<=(?<!\d)(?:19|20)\d\d)|(?<=(?<!\d)(?:19|20)\d\d\.)(?=\d{1,3}$))(?<mark>\d{1,3})(?=$|[\s,;.:)"\u201D\u00BB])(?![.,]\d|\.\p{L}|\s\d{3}(?!\d))""",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^(?:\d{1,2}/\p{Lu}{2,4}\.|(?:\p{Lu}+/)*[IVX]{1,5}/)\d{1,2}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ConferenceDecision();

    // 71/20513   21486
    [GeneratedRegex(@"^(?:\d{1,3}/(?:[4-9]\d\d|\d{4,})|\d{5,})$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"^(?:19|20)\d\d$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex YearWord();
}
