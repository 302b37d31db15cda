using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Decides whether a hard-wrapped line goes on with the block before it or opens a new one. One instance per source.</summary>
internal sealed partial class LineBreaks
{
    /// <summary>Indent from which a line counts as set to the right.</summary>
    private const int RightAligned = 40;

    /// <summary>Lines at the start of a source among which its own symbol stands.</summary>
    private const int HeadLines = 30;

    /// <summary>Share of the opening phrases below an empty line from which all paragraphs are taken to stand so.</summary>
    private const double SpacedShare = 0.6;

    private readonly LanguagePack _pack;
    private readonly bool _isSpaced;
    private readonly int _openingIndent;
    private readonly SourceText _source;
    private readonly int _width;
    private int _number;
    private readonly string? _ownSymbol;
    private bool _isInText;
    private string _belowHeading = "";

    public LineBreaks(SourceText source, LanguagePack pack)
    {
        _pack = pack;
        _source = source;
        _ownSymbol = source.Lines.Take(HeadLines).SelectMany(l => MastheadLine.Parts(l.Trimmed, pack)).FirstOrDefault(p => FurniturePatterns.SymbolLine().IsMatch(p));
        var lengths = source.Lines.Where(l => !l.IsBlank).Select(l => TextWidth.Columns(l.Trimmed)).Order().ToList();
        (_isSpaced, _openingIndent) = pack.Preambular.HasCapitals ? (false, 0) : Spacing(source, pack);
        _width = lengths.Count == 0 ? 0 : lengths[(lengths.Count - 1) * 3 / 4];
    }

    public bool Continues(OpenBlock open, SourceLine previous, Block block, SourceLine line)
    {
        if (open.Kind != BlockKind.Text || block.Kind != BlockKind.Text)
        {
            return false;
        }

        _isInText |= open.Folded.Length < 100 && _pack.FormulaOf(open.Folded) is not null;
        return LoneMark().IsMatch(open.Folded) || IsDateOfAdoption(open.Folded, block.Folded) || IsLowerClosing(open.Folded, block.Folded) || (!IsSetApart(previous, line)
            && !OpensByItself(open.Folded, block.Folded, previous, line)
            && !IsHeadingBelowNote(open.Folded, line)
            && !IsHeadingAbove(open.Folded, line));
    }

    // "Resolution adopted by the Human Rights Council" / "on 13 July 2021"
    private bool IsDateOfAdoption(string before, string line) =>
        !char.IsUpper(line[0]) && before.Length < 150 && line.Length < 40 && _pack.Lines.Match("adopted", $"{before} {line}").Groups["month"].Success
        && !_pack.Lines.Match("adopted", before).Groups["month"].Success;

    // "Adopted unanimously at the" / "2750th meeting."
    private bool IsLowerClosing(string before, string line) =>
        (char.IsLower(line[0]) || char.IsLower(before[^1]) || !_pack.Lines.IsClosing(before)) && before.Length < 300 && _pack.Lines.IsClosing($"{before} {line}");

    private static bool IsSetApart(SourceLine previous, SourceLine line) =>
        (line.Indent >= previous.Indent + 2 && !IsHanging(previous, line)) || previous.Indent >= RightAligned;

    // Below the first word behind a label: "(a)   To take part" / "      in the work"
    private static bool IsHanging(SourceLine previous, SourceLine line) => HangingLabel().Match(previous.Raw) is { Success: true } label && label.Length == line.Indent;

    private bool OpensByItself(string before, string line, SourceLine previous, SourceLine source)
    {
        var (number, indent) = (source.Number, source.Indent);
        var ended = EndOfClause().IsMatch(before);
        return line[0] == '['
            || _pack.FormulaOf(before) is not null
            || _pack.FormulaOf(line) is not null
            || _pack.Lines.StandsAlone(before)
            || _pack.Lines.StandsAlone(line)
            || ResolutionNumber().IsMatch(before)
            || ResolutionNumber().IsMatch(line)
            || IsOwnNumber(before)
            || IsOwnNumber(line)
            || (!_isInText && NumberedTitle().IsMatch(line))
            || IsRunningHead(line)
            || IsMasthead(before)
            || IsMasthead(line)
            || ((ended || line.Equals(_belowHeading, StringComparison.Ordinal) || (indent > 0 && indent == _openingIndent)) && (BodyPatterns.Label().IsMatch(line) || NumberedHeading().IsMatch(line) || IsNamedHeading(line) || IsNextNumber(line)))
            || (ended && IsHeadingOverNumber(line, number))
            || IsNextNote(before, line)
            || (ended && before[^1] != '.' && _pack.Preambular.Match(line) is not null && (_pack.Preambular.HasCapitals || (_isSpaced ? indent > 0 && indent == _openingIndent : !_pack.OpensInLowerCase || HadRoom(previous, line))));
    }

    // Whether empty lines or indents set the paragraphs apart: an opening phrase without goes on with a sentence. The indent is 0 where it tells nothing.
    private static (bool IsSpaced, int Indent) Spacing(SourceText source, LanguagePack pack)
    {
        var openings = source.Lines.Where(l => l.Number > 1 && !l.IsBlank && pack.Preambular.Match(l.Trimmed) is not null).ToList();
        var indented = openings.Where(l => source.Lines[l.Number - 2] is { IsBlank: false } above && l.Indent >= above.Indent + 2).Select(l => l.Indent).Order().ToList();
        var spaced = openings.Count(l => source.Lines[l.Number - 2].IsBlank);
        var indent = indented.Count > spaced ? indented[indented.Count / 2] : 0;
        return (openings.Count(l => source.Lines[l.Number - 2].IsBlank || (indent > 0 && l.Indent == indent)) > openings.Count * SpacedShare, indent);
    }

    // Where no capital tells them, words that open a paragraph stand in sentences too. But a line with room for the next word was broken on purpose.
    private bool HadRoom(SourceLine previous, string line) => TextWidth.Columns(previous.Trimmed) + 1 + TextWidth.Columns(FirstWord().Match(line).Value) <= _width;

    // "A/RES/70/299 Follow-up and review of the 2030 Agenda": the symbol and the title at the head of a page
    private bool IsRunningHead(string line) =>
        _ownSymbol is not null && line.Length > _ownSymbol.Length + 1 && line.StartsWith(_ownSymbol, StringComparison.Ordinal)
        && line[_ownSymbol.Length] == ' ' && char.IsUpper(line[_ownSymbol.Length + 1]);

    // "78/2" alone on its line, as Arabic prints it, without the point
    private bool IsOwnNumber(string line) => line.Length is > 3 and < 16 && OwnNumber().Match(line) is { Success: true } match
        && _ownSymbol is not null && $"{_ownSymbol} ".Contains($"/{match.Groups["number"].Value} ", StringComparison.Ordinal);

    // Numbers in words or signs of the language: "أولا - مقدمة", "一. 导言"
    private bool IsNamedHeading(string line) =>
        _pack.Labels.Heading.Match(line) is { Success: true } match && !char.IsAscii(match.Groups["number"].Value[0]) && match.Groups["title"].Success;

    private bool IsMasthead(string line) => line.Length < 100 && !char.IsLower(line[0]) && MastheadLine.IsKnown(line, _pack);

    // A line without an end above the next number is a heading: "Budget estimates" / "7. Decides to appropriate"
    private bool IsHeadingOverNumber(string line, int number)
    {
        var below = _source.Lines.Skip(number).FirstOrDefault(l => !l.IsBlank);
        if (below is null || !_isInText || !char.IsLetterOrDigit(line[^1]) || TextWidth.Columns(line) > _width * 0.9 || NumberOf(Folding.Marks(below.Trimmed)) is not { } next || (next != _number + 1 && next != 1))
        {
            return false;
        }

        _belowHeading = Folding.Marks(below.Trimmed);
        return true;
    }

    // "2009. L'Union africaine" is a year at the end of a sentence: only the next number opens a paragraph.
    private bool IsNextNumber(string line)
    {
        if (NumberOf(line) is not { } number || (number != _number + 1 && number != 1))
        {
            return false;
        }

        _number = number;
        return true;
    }

    /// <summary>Keeps the number with which a block begins, so that the next one is known inside a block.</summary>
    public void Note(Block block) => _number = NumberOf(block.Folded) ?? _number;

    // Notes stand line below line.
    private static bool IsNextNote(string before, string line) =>
        NoteNumber().Match(before) is { Success: true } open && NoteNumber().Match(line) is { Success: true } next
        && int.Parse(next.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) - int.Parse(open.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and < 4;

    private static int? NumberOf(string line) =>
        Number().Match(line) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : null;

    // A note ends with a point; what stands below it without one, above an empty line, is a heading.
    private bool IsHeadingBelowNote(string before, SourceLine line) =>
        before[^1] == '.' && NoteNumber().IsMatch(before) && IsFirstOfSentence(line.Trimmed[0]) && char.IsLetter(line.Trimmed[^1])
        && line.Number < _source.Lines.Length && _source.Lines[line.Number].IsBlank;

    // A heading is short, ends without a point and stands above a full line: "Résumé".
    private bool IsHeadingAbove(string before, SourceLine line) =>
        TextWidth.Columns(before) < _width * 0.6 && char.IsLetter(before[^1])
        && TextWidth.Columns(line.Trimmed) > _width * 0.7 && IsFirstOfSentence(line.Trimmed[0]);

    // A capital, or any letter of a script that has none
    private static bool IsFirstOfSentence(char letter) => char.IsLetter(letter) && !char.IsLower(letter);

    // "Financing for Development; 2" ends with the mark of a note
    [GeneratedRegex(@"[.;:,]\s?(?:\d{1,3}/?|\(\d{1,3}\))?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex EndOfClause();

    [GeneratedRegex(@"^(?<number>\d{1,3})(?:\.|\s?-)(?:\s|$|(?=\p{Lo}))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:(?<number>\d{1,3})/?\s(?:[\p{Lu}\p{Lo}\u300A\u201C]|\(\))|\((?<number>\d{1,3})\)(?:\s|$))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NoteNumber();

    // II. Coopération
    [GeneratedRegex(@"^[IVX]{1,5}\.\s+\p{Lu}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberedHeading();

    // 47/21. Promotion …   the title goes on below
    [GeneratedRegex(@"^(?:E?S-)?\d{1,4}/\d{1,4}(?: [A-Z])?\.\s*[\p{Lu}\p{Lo}]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberedTitle();

    [GeneratedRegex(@"^\s*(?:\(?\w{1,4}\u0640?\)|\d{1,3}(?:\.|\s?-)|'\d{1,2}')\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex HangingLabel();

    // (1)   above its note
    [GeneratedRegex(@"^\(\d{1,3}\)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LoneMark();

    // A word, or a sign with the punctuation that may not begin a line
    [GeneratedRegex(@"^(?:[\u2E80-\u9FFF]{2}|\S+)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^(?<number>(?:E?S-)?\d{1,4}/\d{1,4})(?: \p{Lo}{3,4})?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OwnNumber();

    // 28/111.   alone on its line, the title below
    [GeneratedRegex(@"^\d{1,4}/\d{1,4}(?: [A-Z])?\.$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ResolutionNumber();
}
