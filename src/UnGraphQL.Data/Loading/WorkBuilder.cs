using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// From the language versions of a work to its rows. The outcome depends on the versions alone, not on the order they arrived in: the most
/// preferred language leads, the others are aligned to it by address.
/// </summary>
internal sealed partial class WorkBuilder
{
    private readonly IdSequence _ids;
    private readonly ReferenceData _data;
    private readonly IReadOnlyList<ServedVersion> _versions;
    private readonly WorkRows _rows;
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    private WorkBuilder(IdSequence ids, ReferenceData data, Work work, IReadOnlyList<ServedVersion> versions)
    {
        _ids = ids;
        _data = data;
        _versions = versions;
        _rows = new WorkRows(work);
    }

    /// <param name="work">Id and key are settled; the rest is filled in.</param>
    /// <param name="versions">At least one, one a language, most preferred first.</param>
    /// <param name="rivals">Documents of the same work and language that are kept but not served.</param>
    /// <param name="lost">Names of held sources that cannot be read any more.</param>
    /// <exception cref="InvalidDataException">A reader broke its promises; one plain sentence.</exception>
    public static WorkRows Build(IdSequence ids, ReferenceData data, Work work, IReadOnlyList<ServedVersion> versions, IEnumerable<ServedVersion> rivals, IEnumerable<string> lost)
    {
        var builder = new WorkBuilder(ids, data, work, versions);
        builder.AddWork();
        builder.AddParagraphs();
        builder.AddFootnotes();
        builder.AddReferences();
        builder.AddInternalReferences();
        builder.AddMentions();
        builder.AddDiagnostics();
        builder.CompareRivals(rivals);
        builder.ReportLost(lost);
        return builder._rows;
    }

    private string Lead => "language version in " + _versions[0].Language.ToString().ToLowerInvariant();

    private T? First<T>(Func<ParsedDocument, T?> read) => _versions.Select(v => read(v.Document)).FirstOrDefault(value => value is not null);

    private void AddWork()
    {
        var (work, lead) = (_rows.Work, _versions[0].Document);
        var symbol = lead.Symbol is { } printed && printed.Key != work.Key ? DocumentSymbol.Parse(work.Key) : lead.Symbol;
        work.Symbol = symbol?.Key;
        work.SortKey = SortKeys.OfSymbol(work.Key);
        work.Kind = lead.Kind;
        work.Title = First(d => d.Title);
        work.Number = symbol?.Number;
        work.Date = First(d => d.AdoptedOn);
        work.Languages = _versions.Aggregate(0, (mask, v) => mask | (1 << (int)v.Language));
        _data.Place(work, lead with
        {
            Body = First(d => d.Body),
            Session = First(d => d.Session),
            Meeting = First(d => d.Meeting),
            MeetingKind = First(d => d.MeetingKind),
            AgendaItem = First(d => d.AgendaItem),
            AdoptedOn = work.Date,
        });
        work.Committee = First(d => d.Committee);
        work.CommitteeId = work.Committee is null ? null : _data.OrganizationNamed(work.Committee);
        AddVote(work, First(d => d.Vote));
        AddSponsors(work, First(d => d.Sponsors.IsEmpty && d.AdditionalSponsors.IsEmpty ? null : d));
        _rows.Symbols.AddRange(SymbolAliases.Of(work.Id, symbol, [.. _versions.Select(v => v.Document)]));
        _rows.Versions.AddRange(_versions.Select(v => new LanguageVersion
        {
            Id = _ids.Next<LanguageVersion>(),
            WorkId = work.Id,
            Language = v.Language,
            Title = v.Document.Title,
            AgendaItem = v.Document.AgendaItem,
            AgendaItemTitle = v.Document.AgendaItemTitle,
            DistributedOn = v.Document.DistributedOn,
            JobNumber = v.Document.JobNumber,
            SourceId = v.Raw.Source.Id,
            Ordinal = v.Raw.Ordinal,
        }));
    }

    private void AddVote(Work work, ParsedVote? vote)
    {
        work.VoteOutcome = vote?.Outcome;
        work.InFavour = vote?.InFavour;
        work.Against = vote?.Against;
        work.Abstaining = vote?.Abstaining;
        _rows.Ballots.AddRange((vote?.Ballots ?? []).Select((b, i) => new Ballot { WorkId = work.Id, Ordinal = i, Voter = b.Voter, Position = b.Position }));
    }

    private void AddSponsors(Work work, ParsedDocument? named) =>
        _rows.Sponsors.AddRange((named?.Sponsors ?? []).Select(name => (name, false)).Concat((named?.AdditionalSponsors ?? []).Select(name => (name, true)))
            .Select((s, i) => new Sponsor { WorkId = work.Id, Ordinal = i, Name = s.Item1, IsAdditional = s.Item2 }));

    private Place At(string address) =>
        _places.TryGetValue(address, out var place) ? place : throw new InvalidDataException($"{address} is no address of the document.");

    /// <param name="Position">In document order, notes after all paragraphs.</param>
    /// <param name="ParagraphId">For a note the first that calls it.</param>
    private sealed record Place(int Position, long? ParagraphId, long? FootnoteId, OpeningAction? Action);
}
