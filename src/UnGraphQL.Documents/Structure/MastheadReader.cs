using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;

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

    private void ReadClosing()
    {
        var lines = new ClosingLines(_pack);
        _awaitsDistribution = false; // the word for it may stand alone in the masthead: the day below the meeting is another
        var isBelowMeeting = false;
        foreach (var block in _parts.Closing.Where(b => !lines.GoesOn(b)))
        {
            if (!_awaitsDistribution && _pack.Lines.DateLine(block.Folded) is { Success: true } date)
            {
                AdoptOn(_pack.Dates.Read(date), isBelowMeeting);
            }
            else if (!ReadMeeting(block.Folded) && !VoteReader.IsPart(block.Folded, _pack) && !ReadLine(block.Folded) && !ReadParts(block))
            {
                _unplaced.Add(block);
            }

            isBelowMeeting = _pack.Lines.IsMatch("meeting", block.Folded);
        }

        _masthead.Vote = VoteReader.Read(_parts.Closing, _parts.Head, _pack);
    }

    private void ReadTail()
    {
        _awaitsDistribution = true; // a date there can be no other, and a dump may put it before its word
        foreach (var block in _parts.Tail)
        {
            var read = MastheadLine.Parts(block.Folded, _pack).Count(p => ReadLine(p) || _symbols.Note(p));
            if (read == 0 && !ReadNumber(block))
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
