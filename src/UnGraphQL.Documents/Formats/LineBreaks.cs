using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Decides whether a hard-wrapped line goes on with the block before it or opens a new one. One instance per source.</summary>
internal sealed partial class LineBreaks
{
    /// <summary>Lines at the start of a source among which its own symbol stands.</summary>
    private const int HeadLines = 30;

    private const int LongestAnnex = 30;

    private static readonly string[] Adoption = ["adopted", "adoptedAt"];

    private readonly LanguagePack _pack;
    private readonly SourceText _source;
    private readonly string? _ownSymbol;
    private readonly LineNumbers _numbers;
    private readonly HeadingLines _headings;
    private readonly OpeningLines _openings;
    private readonly HashSet<int> _notes;
    private readonly Lazy<bool> _hasFormula;

    private bool _isInText;
    private bool _isInTitle;
    private string _title = "";

    public LineBreaks(SourceText source, LanguagePack pack)
    {
        _pack = pack;
        _source = source;
        _ownSymbol = source.Lines.Take(HeadLines).SelectMany(l => MastheadLine.Parts(l.Trimmed, pack)).FirstOrDefault(p => FurniturePatterns.SymbolLine().IsMatch(p));
        var lengths = source.Lines.Where(l => !l.IsBlank).Select(l => TextWidth.Columns(l.Trimmed)).Order().ToList();
        var width = lengths.Count == 0 ? 0 : lengths[(lengths.Count - 1) * 3 / 4];
        _numbers = new LineNumbers(pack);
        _headings = new HeadingLines(source, pack, _numbers, width);
        _openings = new OpeningLines(source, pack, width);
        _notes = NoteLines.Below(source);
        _hasFormula = new Lazy<bool>(() => source.Lines.Any(l => pack.FormulaOf(Folding.Marks(l.Trimmed)) is not null));
    }

    /// <summary>A line as the first of a block, with what its length says.</summary>
    public Block Open(Block block, SourceLine line)
    {
        _numbers.Note(block);
        _isInText |= block.Folded.Length < 100 && (_pack.FormulaOf(block.Folded) is not null || IsBareFormula(block.Folded, Below(line)));
        _isInTitle &= !_isInText;
        _title = _isInTitle ? TitleNumber().Replace(block.Folded, "") : _title;
        return _openings.Measured(block, line, true);
    }

    /// <summary>A line that goes on with its block, with what its length says.</summary>
    public Block GoOn(Block block, SourceLine line)
    {
        _title = !_isInTitle ? _title : MappedText.IsGlued(_title, block.Folded) ? _title + block.Folded : $"{_title} {block.Folded}";
        return _openings.Measured(block, line, false);
    }

    public bool Continues(OpenBlock open, SourceLine previous, Block block, SourceLine line)
    {
        if (open.Kind != BlockKind.Text)
        {
            return false;
        }

        _isInText |= open.Folded.Length < 100 && (_pack.FormulaOf(open.Folded) is not null || IsBareFormula(open.Folded, block.Folded));
        _isInTitle = !_isInText && (_isInTitle || ResolutionNumber().IsMatch(open.Folded) || NumberedTitle().IsMatch(open.Folded));
        _title = _isInTitle && _title.Length == 0 ? TitleNumber().Replace(open.Folded, "") : _title;
        if (block.Kind != BlockKind.Text)
        {
            return (_isInTitle && (_pack.IsLetterhead(block.Folded) || FurniturePatterns.PageNumber().IsMatch(block.Folded))) // "… cooperation at the" / "United Nations"; "… of Agenda" / "21"
                || IsNamedSymbol(open.Folded, previous, block.Folded);
        }

        if (BareNumber().IsMatch(open.Folded) || NoteLines.LoneMark().IsMatch(open.Folded))
        {
            return true; // a tool set the number on a line of its own
        }

        if (_notes.Contains(previous.Number) && _notes.Contains(line.Number))
        {
            return !NoteLines.IsNext(open.Folded, block.Folded) && !_headings.IsBelowNote(open.Folded, line); // whatever words its lines begin with
        }

        if (_isInTitle && _openings.OpensBelowTitle(open.Folded, block.Folded) && !_hasFormula.Value)
        {
            _isInText = true; // a text without formula
            return false;
        }

        if (_isInText && open.Folded == _title)
        {
            return false; // the title again above the text of an annex
        }

        if (_isInText && !IsListed(open, previous, block.Folded) && _headings.GoesOn(open, previous, line))
        {
            return true;
        }

        return IsDateOfAdoption(open.Folded, block.Folded) || IsLowerClosing(open.Folded, block.Folded) || (!Indents.IsSetApart(previous, line)
            && !OpensByItself(open, block.Folded, previous, line)
            && !_openings.IsIndented(open.Folded, line)
            && !_openings.IsIndentedBelow(open, previous, line)
            && !_headings.IsBelowNote(open.Folded, line)
            && !_headings.IsAbove(open.Folded, line)
            && !(_isInText && _headings.HadRoom(open, block.Folded)));
    }

    /// <summary>Whether the number of a block, which a tool set on a line of its own with an empty line below, is that of the next: "1." / "Takes note of the report;"</summary>
    public static bool IsBelowNumber(OpenBlock number, Block block) =>
        number.Kind == BlockKind.Text && block.Kind == BlockKind.Text && PrintedNumber().IsMatch(number.Folded) && !BareNumber().IsMatch(block.Folded) && !BodyPatterns.Number().IsMatch(block.Folded);

    // "… September 1982, document" / "S/15293"
    private bool IsNamedSymbol(string before, SourceLine previous, string line) =>
        !previous.IsBlank && NoteLines.IsNote(before) && _pack.NumberHeads.Contains(before[(before.LastIndexOf(' ') + 1)..]) && FurniturePatterns.SymbolLine().IsMatch(line);

    // "Resolution adopted by the Human Rights Council" / "on 13 July 2021"
    private bool IsDateOfAdoption(string before, string line) =>
        !char.IsUpper(line[0]) && before.Length < 150 && line.Length < 40
        && Adoption.Any(name => _pack.Lines.Match(name, $"{before} {line}").Groups["month"].Success && !_pack.Lines.Match(name, before).Groups["month"].Success);

    // "Adopted unanimously at the" / "2750th meeting."
    private bool IsLowerClosing(string before, string line) =>
        (char.IsLower(line[0]) || char.IsLower(before[^1]) || !_pack.Lines.IsClosing(before)) && before.Length < 300 && _pack.Lines.IsClosing($"{before} {line}");

    private bool OpensByItself(OpenBlock open, string line, SourceLine previous, SourceLine source)
    {
        var before = open.Folded;
        var ended = Sentences.EndsClause(before);
        return (line[0] == '[' && (!_isInText || (_pack.Lines.IsClosing(line) && !NoteLines.IsUnfinished(before))))
            || (!_isInText && line.Length < 60 && _pack.Lines.IsMatch("subject", line))
            || (ended && RecommendationNumber().IsMatch(line))
            || IsAnnex(before)
            || (ended && IsAnnex(line))
            || _headings.IsBare(before)
            || (ended && _headings.IsBare(line) && !NoteLines.IsEnd(before, line))
            || _pack.FormulaOf(before) is not null
            || _pack.FormulaOf(line) is not null
            || IsBareFormula(before, line)
            || IsBareFormula(line, Below(source))
            || StandsAlone(before)
            || (StandsAlone(line) && !NoteLines.IsUnfinished(before) && !IsDateInside(before, line))
            || ResolutionNumber().IsMatch(before)
            || (ResolutionNumber().IsMatch(line) && (!_isInText || before[^1] == '.'))
            || IsOwnNumber(before)
            || IsOwnNumber(line)
            || (!_isInText && NumberedTitle().IsMatch(line))
            || IsRunningHead(line)
            || IsMasthead(before)
            || ((ended || !_isInText) && IsMasthead(line))
            || ((ended || _headings.IsNumbered(before) || OpeningLines.HadClearRoom(open, line)) && (BodyPatterns.Label().IsMatch(line) || BareLabel().IsMatch(line)))
            || IsListed(open, previous, line)
            || (before[^1] == ';' && BodyPatterns.Label().IsMatch(before) && OpeningLines.HadClearRoom(open, line)) // "(c) …;" / "and demands that": the paragraph goes on below its items
            || _headings.IsNumbered(before, line, ended)
            || (_isInText && _headings.HadRoomBelowNumber(before, previous, source))
            || _numbers.TakeNext(open, line, ended)
            || (ended && _isInText && (_headings.IsOverNumber(before, line, source.Number) || _headings.BeginsOverNumber(before, source)))
            || NoteLines.IsNext(before, line)
            || (ended && _openings.OpensBelow(open, source, previous, IsInPreamble))
            || (ended && _isInText && !Sentences.EndsInComma(before) && _openings.StandsBelowRoom(open, source))
            || (IsInPreamble && (_openings.OpensBelowRoom(open, line) || _openings.OpensWithoutEnd(open, line) || _openings.IsBridge(line) || _openings.OpensUnnumbered(open, line)))
            || (IsInPreamble && Sentences.EndsInComma(before) && (_openings.EndsEarly(open, source) || _openings.OpensUnlisted(open, line)))
            || (ended && _isInText && char.IsUpper(line[0]) && (_openings.HadMuchRoom(previous, source) || (before[^1] == ',' && IsInPreamble && !_pack.OpensInLowerCase && OpeningLines.HadSomeRoom(open, line))));
    }

    // A line for each day: "as follows:" / "9 June: from 10 to 1" / "10 June: from 10 to 1"
    private bool IsListed(OpenBlock open, SourceLine previous, string line) =>
        _isInText && char.IsDigit(line[0])
        && (open.Folded[^1] == ':' || (char.IsDigit(open.Folded[0]) && open.Folded.Length <= previous.Trimmed.Length))
        && (OpeningLines.HadClearRoom(open, line) || (BehindNumber(line) is var sign && TextWidth.IsSign(sign) && sign == BehindNumber(open.Folded) && open.RoomLeft > LineRoom.FirstWord(line)));

    private static char BehindNumber(string line) => line.FirstOrDefault(c => !char.IsDigit(c));

    private string? Below(SourceLine line) => line.Number < _source.Lines.Length ? _source.Lines[line.Number].Trimmed : null;

    private bool IsInPreamble => _isInText && !_numbers.HaveBegun;

    // "A/RES/70/299 Follow-up and review of the 2030 Agenda": the symbol and the title at the head of a page
    private bool IsRunningHead(string line) =>
        _ownSymbol is not null && line.Length > _ownSymbol.Length + 1 && line.StartsWith(_ownSymbol, StringComparison.Ordinal)
        && line[_ownSymbol.Length] == ' ' && char.IsUpper(line[_ownSymbol.Length + 1]);

    private bool IsAnnex(string line) => _isInText && line.Length < LongestAnnex && _pack.Lines.IsMatch("annex", line);

    // "78/2" alone on its line, as Arabic prints it, without the point
    private bool IsOwnNumber(string line) => line.Length is > 3 and < 16 && OwnNumber().Match(line) is { Success: true } match
        && _ownSymbol is not null && $"{_ownSymbol} ".Contains($"/{match.Groups["number"].Value} ", StringComparison.Ordinal);

    private bool IsMasthead(string line) =>
        line.Length < 100 && !_isInTitle && !char.IsLower(line[0]) && MastheadLine.IsKnown(line, _pack)
        && (!_isInText || MastheadLine.Parts(line, _pack).All(p => _pack.IsLetterhead(p) || FurniturePatterns.SymbolLine().IsMatch(p)));

    // "… for the period from 1 July 2024 to" / "30 June 2025": below the text stands the date of its adoption, with the meeting above or below it
    private bool IsDateInside(string before, string line) =>
        _isInText && _pack.Lines.DateLine(line).Success && !BodyPatterns.SentenceEnd().IsMatch(before) && !_pack.Lines.IsClosing(before) && !MastheadLine.IsKnown(before, _pack);

    // Inside the text a line that ends with the words "seventy-ninth session" is one of a paragraph, and below the number one of the title.
    private bool StandsAlone(string line) =>
        _isInText || _isInTitle ? _pack.Lines.IsClosing(line) || _pack.Lines.DateLine(line).Success : _pack.Lines.StandsAlone(line);

    // "Генеральная Ассамблея" without its comma, as above "1. уполномочивает": what stands below tells it from the letterhead. Each of resolutions A, B … has one.
    private bool IsBareFormula(string line, string? below) =>
        !string.IsNullOrEmpty(below) && !_pack.Preambular.HasCapitals && _pack.FormulaOf($"{line},") is not null && _pack.OpensText(below);

    [GeneratedRegex(@"^(?:\d{1,3}(?:\.|\s?-)|\(?(?:[a-z]{1,3}|\p{Ll}|\p{Lo}\u0640?)\))$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^\(?(?:[a-z]{1,3}|\p{Ll}|\p{Lo}\u0640?)\)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BareLabel();

    [GeneratedRegex(@"^\d{1,3}(?:\.|\s?-)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PrintedNumber();

    // 115.2 Continue …
    [GeneratedRegex(@"^\d{1,3}\.\d{1,3}\.?\s+\p{Lu}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex RecommendationNumber();

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
