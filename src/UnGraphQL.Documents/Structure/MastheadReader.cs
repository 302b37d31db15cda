using System.Text.RegularExpressions;
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
    private readonly LanguagePack _pack;
    private readonly DocumentParts _parts;
    private readonly Masthead _masthead = new();
    private readonly MastheadSymbols _symbols = new();
    private readonly MastheadTitle _title = new();
    private readonly List<Block> _unplaced = [];
    private bool _awaitsDistribution;
    private bool _awaitsSubject;

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
        reader.ReadClosing();
        reader.ReadTail();
        reader.Finish();
        return (reader._masthead, [.. reader._unplaced.Where(b => !reader._title.IsRepeatedBy(b))]);
    }

    private void ReadHead()
    {
        foreach (var block in _parts.Head)
        {
            if (!ReadLine(block.Folded) && !ReadNumber(block) && !ReadTitle(block))
            {
                _unplaced.Add(block);
            }
        }

        foreach (var block in _parts.Furniture)
        {
            ReadFurniture(block);
        }
    }

    private void ReadClosing()
    {
        foreach (var block in _parts.Closing)
        {
            if (_pack.Lines.DateLine(block.Folded) is { Success: true } date)
            {
                _masthead.AdoptedOn ??= _pack.Dates.Read(date);
            }
            else if (!ReadMeeting(block.Folded) && !VoteReader.IsPart(block.Folded, _pack))
            {
                _unplaced.Add(block);
            }
        }

        _masthead.Vote = VoteReader.Read(_parts.Closing, _parts.Head, _pack);
    }

    private void ReadTail()
    {
        foreach (var block in _parts.Tail)
        {
            var parts = GluedParts().Split(block.Folded).Select(p => p.Trim()).Where(p => p.Length > 0).ToList();
            var read = parts.Count(p => ReadLine(p) || _symbols.Note(p));
            if (read == 0 && !_pack.IsLetterhead(block.Folded))
            {
                _unplaced.Add(block);
            }
        }
    }

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

        var read = ReadAdoption(line) || ReadOrigin(line) || ReadSession(line) || ReadAgenda(line) || ReadDistribution(line)
            || ReadCouncilNumber(line) || _pack.Lines.IsMatch("original", line) || _pack.IsLetterhead(line);
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
            _masthead.Kind ??= match.Groups["kind"].Value.StartsWith('D') ? DocumentKind.Decision : DocumentKind.Resolution;
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
            return true;
        }

        if (_pack.Lines.Match("numberedCouncil", line) is { Success: true } numbered)
        {
            _masthead.Number ??= $"{numbered.Groups["number"].Value}({numbered.Groups["roman"].Value.ToUpperInvariant()})";
            _masthead.NumberSession = RomanNumeral.Read(numbered.Groups["roman"].Value);
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
        if (_masthead.Number is not null || NumberedTitle().Match(block.Folded) is not { Success: true } match)
        {
            return false;
        }

        _masthead.Number = match.Groups["number"].Value;
        _masthead.Kind ??= DocumentKind.Resolution;
        _masthead.IsPresent = true;
        _awaitsSubject = false;
        if (match.Groups["title"].Success)
        {
            _title.Add(block.From(match.Groups["title"].Index));
        }

        return true;
    }

    private bool ReadTitle(Block block)
    {
        if (_masthead.Number is not null && _title.ReadLetter(block) is { } letter)
        {
            _masthead.Letter = letter;
            return true;
        }

        if (_awaitsSubject)
        {
            _masthead.AgendaItemTitle = _masthead.AgendaItemTitle is { } begun ? $"{begun} {block.Text.Value}" : block.Text.Value;
            return true;
        }

        var isTitle = _masthead.Number?.EndsWith(')') == false || _masthead.NumberSession is not null
            || _pack.Lines.IsMatch("subject", block.Folded) || (_masthead.Number is null && MastheadTitle.IsInCapitals(block));
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
            _masthead.Meeting ??= match.Groups["meeting"].Value.Replace('I', '1').Replace('l', '1');
            _masthead.MeetingKind ??= _pack.Lines.IsMatch("plenary", line) ? "plenary" : null;
            _masthead.AdoptedOn ??= DateOf(match);
            read = true;
        }

        return read;
    }

    private void Finish()
    {
        _masthead.Title = _title.Text;
        _masthead.Drafts = [.. _masthead.Drafts, .. _symbols.Bracketed];
        _masthead.Body = (_masthead.Number is null || _parts.Formula is null ? MastheadSymbols.BodyOf(_symbols.Own) : null) ?? BodyOfFormula() ?? _masthead.Body;
        if (_pack.Bodies.FirstOrDefault(b => b.Code == _masthead.Body) is { } body && !body.IsLikely(_parts.Head.Concat(_parts.Furniture).Select(b => b.Folded)))
        {
            _masthead.Body = null;
        }

        MastheadIdentity.Complete(_masthead, _symbols, _parts);
    }

    // "The Council," alone may be any council: the adoption line knows better.
    private string? BodyOfFormula() => _parts.Formula is { } formula && (formula.Evidence.IsEmpty || _masthead.Body is null) ? formula.Code : null;

    private DateOnly? DateOf(Match match) => match.Groups["month"].Success ? _pack.Dates.Read(match) : null;

    private static string? ValueOf(Match match, string group) => match.Groups[group] is { Success: true } value ? value.Value : null;

    // "United NationsA/RES/67/137General AssemblyDistr.: General": a capital right after a small letter or digit
    [GeneratedRegex(@"(?<=[\p{Ll}\d])(?=\p{Lu}(?:\p{Ll}|/))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex GluedParts();

    [GeneratedRegex(@"^(?<number>(?:(?:E?S-)?\d{1,4})/\d{1,4}(?:\s?[A-Z](?:-[A-Z])?(?=[.\s]|$))?)(?:\.?\s+(?<title>\p{Lu}.*)|\.)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberedTitle();
}
