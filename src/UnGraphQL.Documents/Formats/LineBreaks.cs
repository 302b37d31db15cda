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

    /// <summary>Room by which lines of one page differ where letters differ in width.</summary>
    private const int WideRoom = 12;

    /// <summary>Room that no wrapped line leaves, whatever stands below it.</summary>
    private const int ClearRoom = 16;

    private const int LongestHeading = 500;

    /// <summary>Numbers that may be missing in a row.</summary>
    private const int MostMissing = 3;

    /// <summary>Lines at the start of a source among which its own symbol stands.</summary>
    private const int HeadLines = 30;

    private static readonly string[] Adoption = ["adopted", "adoptedAt"];

    private readonly LanguagePack _pack;
    private readonly SourceText _source;
    private readonly int _width;
    private int _number;
    private int _outer;
    private readonly string? _ownSymbol;

    // Words that open a paragraph stand in sentences too where no capital tells them: an empty line or an indent tells more, where the source has them.
    private readonly bool _areOpenersApart;
    private readonly bool _areOpenersIndented;
    private readonly WrappedLines _wrapped;

    private readonly int _indent;
    private bool _isInText;
    private bool _isInTitle;
    private string _title = "";

    public LineBreaks(SourceText source, LanguagePack pack)
    {
        _pack = pack;
        _source = source;
        _ownSymbol = source.Lines.Take(HeadLines).SelectMany(l => MastheadLine.Parts(l.Trimmed, pack)).FirstOrDefault(p => FurniturePatterns.SymbolLine().IsMatch(p));
        var lengths = source.Lines.Where(l => !l.IsBlank).Select(l => TextWidth.Columns(l.Trimmed)).Order().ToList();
        _width = lengths.Count == 0 ? 0 : lengths[(lengths.Count - 1) * 3 / 4];
        var indents = source.Lines.Where(l => !l.IsBlank).Select(l => l.Indent).Order().ToList();
        _indent = indents.Count == 0 ? 0 : indents[indents.Count / 2];
        var openers = source.Lines.Where(l => Opens(l.Trimmed)).ToList();
        _areOpenersApart = !pack.Preambular.HasCapitals && openers.Count(IsApart) * 2 > openers.Count;
        _areOpenersIndented = openers.Count(l => l.Indent >= _indent + 2) * 2 > openers.Count;
        _wrapped = new WrappedLines(source, openers.Select(l => l.Number).ToHashSet());
    }

    // A paragraph of a single line has the indent of the paragraph below it.
    private bool IsIndentedOpener(string before, SourceLine line) =>
        line.Indent >= _indent + 2 && EndOfClause().IsMatch(before) && OpensWithoutCapital(line.Trimmed);

    private bool OpensWithoutCapital(string line) => !_pack.Preambular.HasCapitals && Opens(line);

    private bool Opens(string line) => _pack.OpensInLowerCase ? _pack.IsLowerOpening(line) : _pack.Preambular.Match(line) is not null;

    private bool IsApart(SourceLine line) =>
        line.Number < 2 || _source.Lines[line.Number - 2] is var above && (above.IsBlank || IsSetApart(above, line));

    public bool Continues(OpenBlock open, SourceLine previous, Block block, SourceLine line)
    {
        if (open.Kind != BlockKind.Text)
        {
            return false;
        }

        _isInText |= open.Folded.Length < 100 && (_pack.FormulaOf(open.Folded) is not null || IsBareFormula(open.Folded, block.Folded));
        _isInTitle = !_isInText && (_isInTitle || ResolutionNumber().IsMatch(open.Folded) || NumberedTitle().IsMatch(open.Folded));
        _title = _isInTitle ? TitleNumber().Replace(open.Folded, "") : _title;
        if (block.Kind != BlockKind.Text)
        {
            return (_isInTitle && _pack.IsLetterhead(block.Folded)) || IsNamedSymbol(open.Folded, previous, block.Folded); // "… tax cooperation at the" / "United Nations"
        }

        if (BareNumber().IsMatch(open.Folded) || LoneMark().IsMatch(open.Folded))
        {
            return true; // a tool set the number on a line of its own
        }

        if (_isInText && open.Folded == _title)
        {
            return false; // the title again above the text of an annex
        }

        return IsDateOfAdoption(open.Folded, block.Folded) || IsLowerClosing(open.Folded, block.Folded) || (!IsSetApart(previous, line)
            && !OpensByItself(open, block.Folded, previous, line.Number)
            && !IsIndentedOpener(open.Folded, line)
            && !IsHeadingBelowNote(open.Folded, line)
            && !IsHeadingAbove(open.Folded, line)
            && !IsHeadingWithRoom(open, block.Folded));
    }

    // "… September 1982, document" / "S/15293"
    private bool IsNamedSymbol(string before, SourceLine previous, string line) =>
        !previous.IsBlank && NoteNumber().IsMatch(before) && _pack.NumberHeads.Contains(before[(before.LastIndexOf(' ') + 1)..]) && FurniturePatterns.SymbolLine().IsMatch(line);

    // "Resolution adopted by the Human Rights Council" / "on 13 July 2021"
    private bool IsDateOfAdoption(string before, string line) =>
        !char.IsUpper(line[0]) && before.Length < 150 && line.Length < 40
        && Adoption.Any(name => _pack.Lines.Match(name, $"{before} {line}").Groups["month"].Success && !_pack.Lines.Match(name, before).Groups["month"].Success);

    // "Adopted unanimously at the" / "2750th meeting."
    private bool IsLowerClosing(string before, string line) =>
        (char.IsLower(line[0]) || char.IsLower(before[^1]) || !_pack.Lines.IsClosing(before)) && before.Length < 300 && _pack.Lines.IsClosing($"{before} {line}");

    private static bool IsSetApart(SourceLine previous, SourceLine line) =>
        (line.Indent >= previous.Indent + 2 && !IsHanging(previous, line)) || previous.Indent >= RightAligned;

    // Below the first word behind a label: "(a)   To take part" / "      in the work"
    private static bool IsHanging(SourceLine previous, SourceLine line) => HangingLabel().Match(previous.Raw) is { Success: true } label && label.Length == line.Indent;

    private bool OpensByItself(OpenBlock open, string line, SourceLine previous, int lineNumber)
    {
        var before = open.Folded;
        var ended = EndOfClause().IsMatch(before);
        return (line[0] == '[' && (!_isInText || _pack.Lines.IsClosing(line)))
            || (!_isInText && line.Length < 60 && _pack.Lines.IsMatch("subject", line))
            || (ended && RecommendationNumber().IsMatch(line))
            || BareHeading().IsMatch(before)
            || (ended && BareHeading().IsMatch(line) && !IsEndOfNote(before, line))
            || _pack.FormulaOf(before) is not null
            || _pack.FormulaOf(line) is not null
            || IsBareFormula(before, line)
            || IsBareFormula(line, Below(lineNumber))
            || StandsAlone(before)
            || StandsAlone(line)
            || ResolutionNumber().IsMatch(before)
            || ResolutionNumber().IsMatch(line)
            || IsOwnNumber(before)
            || IsOwnNumber(line)
            || (!_isInText && NumberedTitle().IsMatch(line))
            || IsRunningHead(line)
            || IsMasthead(before)
            || IsMasthead(line)
            || (ended && (BodyPatterns.Label().IsMatch(line) || BareLabel().IsMatch(line) || IsNamedHeading(line)))
            || ((ended || IsShortHeading(before)) && NumberedHeading().IsMatch(line))
            || IsNextNumber(before, line, ended)
            || (ended && IsHeadingOverNumber(line, lineNumber))
            || IsNextNote(before, line)
            || (ended && OpensBelow(open, line, previous, lineNumber))
            || (before[^1] == ',' && EndsEarly(open, line, lineNumber))
            || (before[^1] == ',' && IsInPreamble && !_pack.OpensInLowerCase && _pack.FirstWords.Match(line, "preambular") > 0)
            || (ended && _isInText && char.IsUpper(line[0]) && HadRoom(previous, line, WideRoom));
    }

    private bool OpensBelow(OpenBlock open, string line, SourceLine previous, int lineNumber) => !_pack.Preambular.HasCapitals
        ? open.Folded[^1] != '.' && !_areOpenersApart && OpensWithoutCapital(line) && !IsInside(open, line, lineNumber)
        : _pack.Preambular.Match(line) is not null && (open.Folded[^1] != '.' || IsInPreamble || HadRoom(previous, line, 0));

    // Words that open a paragraph stand at the start of a line by chance too: below a line without room, and longer than a first line can be.
    private bool IsInside(OpenBlock open, string line, int lineNumber) =>
        _pack.FormulaOf(open.Folded) is null && !HadRoom(open, line) && _wrapped.FitOf(line, Below(lineNumber)) == LineFit.Inner;

    // A paragraph whose first words no list has is told by the line above it, which had room, or by its own first line.
    private bool EndsEarly(OpenBlock open, string line, int lineNumber) =>
        !_pack.Preambular.HasCapitals && char.IsLetter(line[0]) && !char.IsUpper(line[0]) && IsInPreamble && !_areOpenersApart && !BodyPatterns.Label().IsMatch(open.Folded)
        && ((HadRoom(open, line) && open.RoomLeft > ClearRoom) || (TextWidth.IsSign(line[0]) && !EndOfClause().IsMatch(line) && _wrapped.FitOf(line, Below(lineNumber)) == LineFit.First));

    private static bool HadRoom(OpenBlock open, string line) => open.RoomLeft > LineRoom.FirstWord(line);

    /// <summary>A line with what its length says, for where a page ends inside a paragraph.</summary>
    /// <param name="isFirst">It opens a block.</param>
    public Block Measured(Block block, SourceLine line, bool isFirst) => block.Kind != BlockKind.Text ? block : block with
    {
        FirstLine = _areOpenersIndented ? (line.Indent >= _indent + 2 ? LineFit.First : line.Indent == _indent ? LineFit.Inner : LineFit.Unknown) : _wrapped.FitOf(line.Trimmed, Below(line.Number)),
        RoomLeft = _wrapped.RoomOn(line.Trimmed, isFirst),
    };

    private string? Below(int lineNumber) => lineNumber < _source.Lines.Length ? _source.Lines[lineNumber].Trimmed : null;

    private bool IsInPreamble => _isInText && _number == 0;

    // A line with room for the next word was broken on purpose.
    private bool HadRoom(SourceLine previous, string line, int more) =>
        previous.Trimmed.Length + 1 + (line.IndexOf(' ') is var space and > 0 ? space : line.Length) + more <= _width;

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

    private bool IsMasthead(string line) =>
        line.Length < 100 && !_isInTitle && !char.IsLower(line[0]) && MastheadLine.IsKnown(line, _pack)
        && (!_isInText || MastheadLine.Parts(line, _pack).All(p => _pack.IsLetterhead(p) || FurniturePatterns.SymbolLine().IsMatch(p)));

    // Inside the text a line that ends with the words "seventy-ninth session" is one of a paragraph.
    private bool StandsAlone(string line) =>
        _isInText ? _pack.Lines.IsClosing(line) || _pack.Lines.DateLine(line).Success : _pack.Lines.StandsAlone(line);

    // "2009. L'Union africaine" is a year at the end of a sentence: only the next number opens a paragraph. A heading above it ends without a point.
    private bool IsNextNumber(string before, string line, bool ended)
    {
        if (NumberOf(line) is not { } number || (number != _number + 1 && number != _outer + 1 && number != 1 && !IsAfterMissing(number, line)) || !(ended || ((number == _number + 1 || number == 1) && IsShortHeading(before))))
        {
            return false;
        }

        Count(number);
        return true;
    }

    // Where numbers are missing or lack their point, one that follows soon opens with its opening phrase: "225. Takes note" / "226 Welcomes" / "227. Notes" (A/RES/78/69)
    private bool IsAfterMissing(int number, string line) => _number > 0 && number > _number && number <= _number + MostMissing + 1 && _pack.All.Match(line[Number().Match(line).Length..].TrimStart()) is not null;

    // A line without an end above the next number is a heading: "Budget estimates" / "7. Decides to appropriate"
    private bool IsHeadingOverNumber(string line, int lineNumber) =>
        _isInText && char.IsLetterOrDigit(line[^1]) && TextWidth.Columns(line) <= _width * 0.9 && IsShortHeading(line)
        && _source.Lines.Skip(lineNumber).FirstOrDefault(l => !l.IsBlank) is { } below && NumberOf(Folding.Marks(below.Trimmed)) is { } next && (next == _number + 1 || next == 1);

    private bool IsShortHeading(string before) =>
        TextWidth.Of(before) < 200 && (IsFirstOfSentence(before[0]) || (char.IsDigit(before[0]) && TextWidth.IsSign(before[^1]))) && _pack.All.Match(before) is null && !NoteNumber().IsMatch(before);

    /// <summary>Keeps the number with which a block begins, so that the next one is known inside a block.</summary>
    public void Note(Block block)
    {
        if (NumberOf(block.Folded) is { } number)
        {
            Count(number);
        }
    }

    // A list inside a paragraph is numbered from 1, and below it the numbers of the paragraphs go on.
    private void Count(int number)
    {
        _outer = number == 1 ? _number : number == _outer + 1 ? 0 : _outer;
        _number = number;
    }

    // Notes stand line below line.
    private static bool IsNextNote(string before, string line) =>
        NoteNumber().Match(before) is { Success: true } open && NoteNumber().Match(line) is { Success: true } next
        && int.Parse(next.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) - int.Parse(open.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and < 4;

    // "chap. III, sect." / "A."
    private static bool IsEndOfNote(string before, string line) => line[^1] == '.' && NoteNumber().IsMatch(before);

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

    // A heading of some lines, set apart, whose last one had room for the words below it
    private bool IsHeadingWithRoom(OpenBlock open, string line) =>
        _isInText && open.BlankLines > 0 && TextWidth.Of(open.Folded) < LongestHeading && char.IsLetterOrDigit(open.Folded[^1])
        && IsFirstOfSentence(line[0]) && TextWidth.Columns(line) > _width * 0.7 && open.RoomLeft > ClearRoom + LineRoom.FirstWord(line);

    // "Генеральная Ассамблея" without its comma, as above "1. уполномочивает": what stands below tells it from the letterhead.
    private bool IsBareFormula(string line, string? below) =>
        !_isInText && !string.IsNullOrEmpty(below) && !_pack.Preambular.HasCapitals && _pack.FormulaOf($"{line},") is not null && _pack.OpensText(below);

    // A capital, or any letter of a script that has none
    private static bool IsFirstOfSentence(char letter) => char.IsLetter(letter) && !char.IsLower(letter);

    // "Financing for Development; 2" ends with the mark of a note
    [GeneratedRegex(@"[.;:,]\s?(?:\d{1,3}/?|\(\d{1,3}\))?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex EndOfClause();

    [GeneratedRegex(@"^(?<number>\d{1,3})(?:\.|\s?-)(?:\s|$|(?=\p{Lo}))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:\d{1,3}(?:\.|\s?-)|\(?(?:[a-z]{1,3}|\p{Ll}|\p{Lo}\u0640?)\))$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^\(?(?:[a-z]{1,3}|\p{Ll}|\p{Lo}\u0640?)\)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BareLabel();

    // 115.2 Continue …
    [GeneratedRegex(@"^\d{1,3}\.\d{1,3}\.?\s+\p{Lu}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex RecommendationNumber();

    // I   II.   A   above its title
    [GeneratedRegex(@"^(?:[IVXLC]{1,6}|[A-Z])\.?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BareHeading();

    [GeneratedRegex(@"^(?:(?<number>\d{1,3})/?\s(?:[\p{Lu}\p{Lo}\u300A\u201C[]|\(\))|\((?<number>\d{1,3})\)(?:\s|$))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NoteNumber();

    [GeneratedRegex(@"^\s*(?:\(?\w{1,4}\u0640?\)|\d{1,3}(?:\.|\s?-)|'\d{1,2}')\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex HangingLabel();

    // (1)   above its note
    [GeneratedRegex(@"^\(\d{1,3}\)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LoneMark();

    // II. Coopération
    [GeneratedRegex(@"^(?:[IVX]{1,5}|[A-Z])\.\s+\p{Lu}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberedHeading();

    // 47/21. Promotion …   the title goes on below
    [GeneratedRegex(@"^(?:E?S-)?\d{1,4}/\d{1,4}(?: [A-Z])?\.\s*[\p{Lu}\p{Lo}]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberedTitle();

    // 47/21. with the space before the title
    [GeneratedRegex(@"^(?:E?S-)?\d{1,4}/\d{1,4}(?: [A-Z])?\.\s*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TitleNumber();

    [GeneratedRegex(@"^(?<number>(?:E?S-)?\d{1,4}/\d{1,4})(?: \p{Lo}{3,4})?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OwnNumber();

    // 28/111.   alone on its line, the title below
    [GeneratedRegex(@"^\d{1,4}/\d{1,4}(?: [A-Z])?\.$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ResolutionNumber();
}
