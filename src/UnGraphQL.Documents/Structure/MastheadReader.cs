using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>
/// Reads the masthead, wherever a dump put it: before the text, after it, or glued into one line.
/// The first line that says a thing wins. One instance per document. One class, as each line leaves word for those that follow.
/// </summary>
internal sealed partial class MastheadReader
{
    // Lines that are masthead and say nothing that is kept.
    private static readonly string[] Known = ["original", "sessionDates", "councilYear"];

    private readonly LanguagePack _pack;
    private readonly DocumentParts _parts;
    private readonly Masthead _masthead = new();
    private readonly MastheadSymbols _symbols = new();
    private readonly MastheadTitle _title = new();
    private readonly List<Block> _unplaced = [];
    private bool _awaitsDistribution;
    private bool _awaitsSubject;
    private bool _awaitsTitle;

    private MastheadReader(DocumentParts parts, LanguagePack pack)
    {
        _parts = parts;
        _pack = pack;
    }

    /// <summary>The masthead and the blocks of it that say nothing known.</summary>
    public static (Masthead Masthead, IReadOnlyList<Block> Unplaced) Read(DocumentParts parts, LanguagePack pack)
    {
        var reader = new MastheadReader(parts, pack);
        reader.ReadHead();
        reader.ReadDecision();
        reader.ReadClosing();
        reader.ReadTail();
        reader.Finish();
        return (reader._masthead, [.. reader._unplaced.Where(b => !reader._title.IsRepeatedBy(b))]);
    }

    private void ReadHead()
    {
        foreach (var block in _parts.Head)
        {
            if (block == _parts.TitleLine || EndsTitle(block))
            {
                _title.Add(block);
            }
            else if (!ReadLine(block.Folded) && !ReadNumber(block) && !ReadParts(block) && !ReadTitle(block))
            {
                _unplaced.Add(block);
            }
        }

        foreach (var block in _parts.Furniture)
        {
            ReadFurniture(block);
        }
    }

    // "Report of the President of the" / "General Assembly": below the number no letterhead stands
    private bool EndsTitle(Block block) => _masthead.Number is not null && _title.Text is not null && _pack.CodeOf(block.Folded.Trim()) is not null;

    private void ReadClosing()
    {
        var lines = new ClosingLines(_pack);
        foreach (var block in _parts.Closing.Where(b => !lines.GoesOn(b)))
        {
            if (!_awaitsDistribution && _pack.Lines.DateLine(block.Folded) is { Success: true } date)
            {
                _masthead.AdoptedOn ??= _pack.Dates.Read(date);
            }
            else if (!ReadMeeting(block.Folded) && !VoteReader.IsPart(block.Folded, _pack) && !ReadLine(block.Folded) && !ReadParts(block))
            {
                _unplaced.Add(block);
            }
        }

        _masthead.Vote = VoteReader.Read(_parts.Closing, _parts.Head, _pack);
    }

    private void ReadTail()
    {
        _awaitsDistribution = true; // a date there can be no other, and a dump may put it before its word
        foreach (var block in _parts.Tail)
        {
            var read = MastheadLine.Parts(block.Folded, _pack).Count(p => ReadLine(p) || _symbols.Note(p));
            if (read == 0)
            {
                _unplaced.Add(block);
            }
        }
    }

    // Columns that a tool set side by side: "United Nations A/70/389". All of the line must be known.
    private bool ReadParts(Block block) =>
        MastheadLine.IsKnown(block.Folded, _pack) && MastheadLine.Parts(block.Folded, _pack) is { Count: > 1 } parts && parts.Count(p => ReadLine(p) || _symbols.Note(p)) == parts.Count;

    private void ReadFurniture(Block block)
    {
        var line = block.Folded;
        _symbols.Note(line);
        if (FurniturePatterns.JobNumber().Match(line) is { Success: true } job)
        {
            _masthead.JobNumber ??= job.Groups["job"].Value;
            _masthead.IsPresent = true;
        }
    }

    /// <summary>Reads a line that is known by its words alone.</summary>
    private bool ReadLine(string line)
    {
        if (line.Length > 600)
        {
            return false;
        }

        var read = ReadAdoption(line) || ReadOrigin(line) || ReadDraft(line) || ReadSession(line) || ReadAgenda(line) || ReadDistribution(line)
            || ReadCouncilNumber(line) || Known.Any(name => _pack.Lines.IsMatch(name, line)) || _pack.IsLetterhead(line);
        _masthead.IsPresent |= read;
        return read;
    }

    private bool ReadAdoption(string line)
    {
        foreach (var match in new[] { _pack.Lines.Match("adoptedAt", line), _pack.Lines.Match("adopted", line) }.Where(m => m.Success))
        {
            _masthead.Body ??= _pack.CodeOf(match.Groups["body"].Value);
            _masthead.AdoptedOn ??= DateOf(match);
            _masthead.Meeting ??= ValueOf(match, "meeting");
            _masthead.Kind ??= match.Groups["decision"].Success ? DocumentKind.Decision : DocumentKind.Resolution;
            _awaitsSubject = false;
            return true;
        }

        return false;
    }

    private bool ReadOrigin(string line)
    {
        foreach (var match in new[] { _pack.Lines.Match("withoutCommittee", line), _pack.Lines.Match("onProposal", line) }.Where(m => m.Success))
        {
            _masthead.Drafts = SymbolList.Read(match.Groups["drafts"].Value);
            return true;
        }

        if (_pack.Lines.Match("committee", line) is { Success: true } committee)
        {
            _masthead.Committee = committee.Groups["committee"].Value;
            _masthead.CommitteeReports = SymbolList.Read(committee.Groups["report"].Value);
            return true;
        }

        if (_pack.Lines.Match("onReport", line) is { Success: true } report)
        {
            _masthead.CommitteeReports = SymbolList.Read(report.Groups["report"].Value);
            return true;
        }

        return false;
    }

    private bool ReadSession(string line)
    {
        if (SessionLine.Read(line, _pack) is not { } session)
        {
            return false;
        }

        _masthead.OrdinalSession ??= session.Ordinal;
        _masthead.Session ??= session.Printed;
        return true;
    }

    private bool ReadAgenda(string line)
    {
        if (_pack.Lines.Match("agendaItem", line) is not { Success: true } match)
        {
            return false;
        }

        _masthead.AgendaItem ??= match.Groups["item"].Value.Trim();
        _awaitsSubject = true;
        return true;
    }

    private bool ReadDistribution(string line)
    {
        if (_pack.Lines.IsMatch("distribution", line))
        {
            _awaitsDistribution = true;
            return true;
        }

        if (_pack.Lines.DateLine(line) is not { Success: true } date)
        {
            return false;
        }

        if (_awaitsDistribution)
        {
            _masthead.DistributedOn ??= _pack.Dates.Read(date);
            _awaitsDistribution = false;
        }
        else if (_masthead.Number?.EndsWith(')') == true && _masthead.NumberSession is null)
        {
            _masthead.AdoptedOn ??= _pack.Dates.Read(date); // "Resolution 891 (1993)" / "20 December 1993"
        }

        return true;
    }

    // Resolution 661 (1990)   113 (1956). Resolution of 4 April 1956   RÉSOLUTION N° 1244 (CI)
    private bool ReadCouncilNumber(string line)
    {
        if (_pack.Lines.Match("councilNumber", line) is { Success: true } council)
        {
            _masthead.Number ??= $"{council.Groups["number"].Value}({council.Groups["year"].Value})";
            _masthead.Body ??= "SC";
            _masthead.Kind ??= DocumentKind.Resolution;
            _masthead.AdoptedOn ??= DateOf(council);
            _masthead.Meeting ??= ValueOf(council, "meeting");
            return true;
        }

        if (_pack.Lines.Match("numberedCouncil", line) is { Success: true } numbered)
        {
            if (numbered.Groups["roman"].Success)
            {
                _masthead.Number ??= $"{numbered.Groups["number"].Value}({numbered.Groups["roman"].Value.ToUpperInvariant()})";
                _masthead.NumberSession = RomanNumeral.Read(numbered.Groups["roman"].Value);
            }

            _masthead.Kind ??= DocumentKind.Resolution;
            return true;
        }

        if (_masthead.Number is not null && _pack.Lines.Match("ofDate", line) is { Success: true } date)
        {
            _masthead.AdoptedOn ??= _pack.Dates.Read(date);
            return true;
        }

        return false;
    }

    // 67/137. Cooperation between …   32/6 Renforcement …   78/2.
    private bool ReadNumber(Block block)
    {
        if (_masthead.Number is not null || MastheadLine.NumberedTitle().Match(block.Folded) is not { Success: true } match || !(match.Groups["title"].Success || match.Value[^1] == '.' || IsOwnNumber(match)))
        {
            return false;
        }

        _masthead.Number = NumberIn(match, out var roman);
        _masthead.NumberSession = roman is null ? null : RomanNumeral.Read(roman);
        _masthead.Kind ??= DocumentKind.Resolution;
        _masthead.IsPresent = true;
        _awaitsSubject = false;
        _title.Clear(); // the subject of the agenda item, which may be a report
        if (match.Groups["title"] is { Success: true } title && ReadNamedLetter(title.Value) is var start && start < title.Length)
        {
            _title.Add(block.From(title.Index + start));
        }

        return true;
    }

    // "78/2" alone, as Arabic prints it: the number of the symbol, or what follows the adoption line
    // "دإط-11/2" and "2625 (د-25)": the session as numbers in Latin letters have it
    private string NumberIn(Match match, out string? roman)
    {
        var (number, lexicon) = (match.Groups["number"].Value, CitationLexicon.For(_pack.Language));
        var (session, bracket) = (match.Groups["session"], match.Groups["roman"]);
        roman = bracket.Success ? lexicon.Session(bracket.Value, isRoman: true) : null;
        return bracket.Success ? number.Replace(bracket.Value, roman, StringComparison.Ordinal)
            : session.Success ? number.Replace(session.Value, lexicon.Session(session.Value, isRoman: false), StringComparison.Ordinal)
            : number;
    }

    private bool IsOwnNumber(Match match) => _parts.OwnNumbers.Contains(match.Groups["number"].Value) || _masthead.Kind is not null;

    // "78/80 ألف": the letter of a part by its name, and its title where the symbol has the letter
    private int ReadNamedLetter(string title)
    {
        var end = title.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? space : title.Length;
        var letter = PartLetter.Named(title[..end].TrimEnd('.', '-'), _pack.Labels);
        if (letter is null || (title[end..].TrimEnd('.', '-', ' ').Length > 0 && !_parts.OwnNumbers.Contains($"{_masthead.Number} {letter}")))
        {
            return 0;
        }

        _masthead.Letter ??= letter;
        return Math.Min(title.Length, title[end..].Trim('.', '-', ' ').Length == 0 ? title.Length : end + 1);
    }

    private bool ReadTitle(Block block)
    {
        if (_masthead.Number is not null && _title.ReadLetter(block, _pack.Labels) is { } letter)
        {
            _masthead.Letter = letter;
            return true;
        }

        var isSubject = _awaitsTitle || _pack.Lines.IsMatch("subject", block.Folded) || _pack.Lines.IsMatch("letter", block.Folded);
        if (_awaitsSubject && !isSubject)
        {
            _masthead.AgendaItemTitle = _masthead.AgendaItemTitle is { } begun ? $"{begun} {block.Text.Value}" : block.Text.Value;
            return true;
        }

        _awaitsSubject = false;
        var isTitle = _masthead.Number?.EndsWith(')') == false || _masthead.NumberSession is not null
            || isSubject || (_masthead.Number is null && MastheadTitle.IsInCapitals(block));
        if (isTitle && block.Text.Length < 600)
        {
            _masthead.IsPresent = true;
            _title.Add(block);
        }

        return isTitle;
    }

    private bool ReadMeeting(string line)
    {
        var read = false;
        foreach (var match in new[] { _pack.Lines.Match("meeting", line), _pack.Lines.Match("councilMeeting", line) }.Where(m => m.Success))
        {
            _masthead.Meeting ??= match.Groups["meeting"].Success ? MeetingOf(match.Groups["meeting"].Value) : null;
            _masthead.MeetingKind ??= _pack.Lines.IsMatch("plenary", line) ? "plenary" : null;
            _masthead.AdoptedOn ??= DateOf(match);
            read = true;
        }

        return read;
    }

    // "2751", which optical recognition may read as "275l" or "275 1"; in words "Décima"
    private string? MeetingOf(string number) =>
        number.Replace('I', '1').Replace('l', '1').Replace(" ", "", StringComparison.Ordinal) is var digits && digits.All(char.IsDigit)
            ? digits
            : _pack.Ordinals.Read(number)?.ToString(CultureInfo.InvariantCulture);

    private void Finish()
    {
        _masthead.Title = _title.Text;
        _masthead.Drafts = [.. _masthead.Drafts, .. _symbols.Bracketed];
        _masthead.Body = (_masthead.Number is null || _parts.Formula is null ? _symbols.Own?.Body : null) ?? BodyOfFormula() ?? _masthead.Body;
        if (_masthead.NumberSession is null && _parts.Formula?.Evidence.IsEmpty != true && _pack.Bodies.FirstOrDefault(b => b.Code == _masthead.Body) is { } body && !body.IsLikely(_parts.Head.Concat(_parts.Furniture).Select(b => b.Folded)))
        {
            _masthead.Body = null;
        }

        MastheadIdentity.Complete(_masthead, _symbols, _parts);
    }

    // "The Council," alone may be any council: the adoption line knows better.
    private string? BodyOfFormula() => _parts.Formula is { } formula && (formula.Evidence.IsEmpty || _masthead.Body is null) ? formula.Code : null;

    private DateOnly? DateOf(Match match) => match.Groups["month"].Success ? _pack.Dates.Read(match) : null;

    private static string? ValueOf(Match match, string group) => match.Groups[group] is { Success: true } value ? value.Value : null;
}
