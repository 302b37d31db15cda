using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>Reads the masthead of a statement. What is printed wins over metadata that was typed in beside it. One instance per statement.</summary>
internal sealed partial class StatementMasthead
{
    private readonly StatementHead _head;
    private readonly LanguagePack _pack;
    private readonly List<Diagnostic> _diagnostics;
    private readonly Masthead _masthead = new() { IsPresent = true };

    private StatementMasthead(StatementHead head, LanguagePack pack, List<Diagnostic> diagnostics)
    {
        _head = head;
        _pack = pack;
        _diagnostics = diagnostics;
    }

    public static Masthead Read(StatementHead head, LanguagePack pack, List<Diagnostic> diagnostics)
    {
        var reader = new StatementMasthead(head, pack, diagnostics);
        reader.ReadSymbol();
        reader.ReadSession();
        reader.ReadTitle();
        reader.ReadAdoption();
        reader.ReadOrigin();
        reader.ReadSponsors();
        reader.ReadIssue();
        reader._masthead.Vote = VotingReader.Read(head, diagnostics);
        return reader._masthead;
    }

    /// <summary>Titles of the statement, which may call notes.</summary>
    public static IEnumerable<MarkupElement> Titles(StatementHead head) => head.Prefaces.SelectMany(p => p.Descendants("docTitle"));

    private void ReadSymbol()
    {
        var (symbol, letter) = StatementSymbol.Read(_head, _diagnostics);
        _masthead.Symbol = symbol;
        _masthead.Letter = letter;
        _masthead.Aliases = symbol?.Halves ?? [];
        _masthead.Body = symbol?.Body;
        _masthead.Kind = symbol?.Kind switch
        {
            ReferenceKind.Decision => DocumentKind.Decision,
            null or ReferenceKind.Resolution => DocumentKind.Resolution,
            _ => DocumentKind.Other,
        };
    }

    private void ReadSession()
    {
        var printed = _head.Cover("session", "value", null)?["value"]?.Trim();
        _masthead.Session = _masthead.Symbol?.Session ?? printed;
        if (printed is not null && _masthead.Session != printed && _masthead.Body != "SC")
        {
            _diagnostics.Add(new Diagnostic(DiagnosticCodes.SessionMismatch, DiagnosticSeverity.Warning, $"The symbol means session {_masthead.Session} but the cover page is marked {printed}."));
        }
    }

    // A part has the title of the whole, and mostly one of its own.
    private void ReadTitle()
    {
        var titles = _head.Prefaces.Reverse()
            .Select(p => string.Join(' ', p.Descendants("docTitle").Select(_head.Text).OfType<string>()))
            .Select(t => MastheadTitle.Start().Replace(t, ""))
            .Where(t => t.Length > 0)
            .Distinct();
        _masthead.Title = string.Join(": ", titles) is { Length: > 0 } title ? title : null;
    }

    private void ReadAdoption()
    {
        var concluded = StatementHead.Date(_head.Conclusions?.First("docDate"));
        var printed = DateIn(_head.Text(_head.Cover("docTitle", "refersTo", null)));
        var marked = StatementHead.Date(_head.AllMeta("FRBRdate").FirstOrDefault(d => d["name"] == "adoption"));
        _masthead.AdoptedOn = marked ?? concluded ?? printed;
        foreach (var other in new[] { concluded, printed }.OfType<DateOnly>().Where(d => d != _masthead.AdoptedOn).Distinct())
        {
            _diagnostics.Add(new Diagnostic(DiagnosticCodes.DateMismatch, DiagnosticSeverity.Warning, $"The adoption is dated {_masthead.AdoptedOn:yyyy-MM-dd} and {other:yyyy-MM-dd}."));
        }

        ReadMeeting();
    }

    private DateOnly? DateIn(string? line) => line is not null && _pack.Dates.Matcher.Match(line) is { Success: true } date ? _pack.Dates.Read(date) : null;

    private void ReadMeeting()
    {
        var place = _head.Conclusions?.First("location")
            ?? _head.Conclusions?.Descendants("inline").FirstOrDefault(i => i["name"] == "adoptionMeeting");
        var line = _head.Text(place) ?? _head.Text(_head.Conclusions);
        var record = _head.AllMeta("step").FirstOrDefault(s => s["outcome"] == "adopted")?["as"];
        _masthead.Meeting = new[] { place?["title"], line is null ? null : Folding.Marks(line) }
            .Select(t => Number().Match(t ?? "")).FirstOrDefault(m => m.Success)?.Value
            ?? (MeetingRecord().Match(record ?? "") is { Success: true } found ? found.Groups["number"].Value : null);
        _masthead.MeetingKind = line is not null && _pack.Lines.IsMatch("plenary", Folding.Marks(line)) ? "plenary" : null;
    }

    private void ReadOrigin()
    {
        var item = _head.Inline("agenda item");
        _masthead.AgendaItem = item?["title"] is { } label ? Folding.Marks(label).Trim()
            : _pack.Lines.Match("agendaItem", Folding.Marks(_head.Text(item) ?? "")) is { Success: true } line ? line.Groups["item"].Value.Trim() : null;
        _masthead.AgendaItemTitle = _head.InlineTexts("agenda item name");

        var origin = _head.Cover("docProponent", "refersTo", null);
        var printed = Folding.Marks(_head.Text(origin) ?? "");
        var symbols = SymbolList.Read(_head.Text(_head.Inline("originating document")) is { } named ? Folding.Marks(named) : printed);
        var committee = _pack.Lines.Match("committee", printed);
        var term = origin?["refersTo"];
        if (committee.Success || term is not (null or "#noMainCommittee"))
        {
            _masthead.Committee = committee.Success ? committee.Groups["committee"].Value : Term(term);
            _masthead.CommitteeReports = symbols;
        }
        else
        {
            _masthead.Drafts = symbols;
        }
    }

    private void ReadSponsors()
    {
        _masthead.Sponsors = By("draftResolution");
        _masthead.AdditionalSponsors = By("draftResolutionAdditionalSponsors");

        ImmutableArray<string> By(string outcome) => [.. _head.AllMeta("step").Where(s => s["outcome"] == outcome).SelectMany(s => SponsorList.For(Language.En).Read(s["by"])).Distinct(StringComparer.Ordinal)];
    }

    private string? Term(string? reference) => _head.AllMeta("TLCTerm").FirstOrDefault(t => "#" + t["eId"] == reference)?["showAs"];

    private void ReadIssue()
    {
        _masthead.DistributedOn = StatementHead.Date(_head.Cover("docDate", "refersTo", "#dateOfIssuance"))
            ?? StatementHead.Date(_head.AllMeta("FRBRdate").FirstOrDefault(d => d["name"] == "publication"));
        _masthead.JobNumber = FurniturePatterns.JobNumber().Match(_head.Text(_head.Meta("docketNumber")) ?? "") is { Success: true } job ? job.Groups["job"].Value
            : BareJobNumber().Match(_head.Text(_head.Meta("docketNumber")) ?? "") is { Success: true } bare ? bare.Value : null;
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    // A/78/PV.16, E/2022/SR.34
    [GeneratedRegex(@"/(?:PV|SR)\.(?<number>\d+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MeetingRecord();

    [GeneratedRegex(@"\b(?:GE\.)?\d{2}-\d{5}\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BareJobNumber();
}
