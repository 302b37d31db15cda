using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Api.Languages;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Api.Export;

/// <summary>A language version as it is held, put together from its rows: what loading took apart.</summary>
internal static class WholeDocument
{
    /// <summary>All of one state of the collection; null when the work is not held in that language.</summary>
    public static ExportedDocument? Read(UnGraphQLContext context, long workId, Language language)
    {
        context.HoldState();
        var rows = new WholeQueries(context, workId, language);
        if (rows.Work() is not { } work || rows.Version() is not { } version)
        {
            return null;
        }

        var symbols = rows.Symbols();
        var sponsors = rows.Sponsors();
        var paragraphs = Paragraphs(rows.Paragraphs());
        var notes = Footnotes(rows.Notes(), rows.Calls());
        var places = Places(paragraphs, notes);
        List<WholeReferenceRow> references = [.. rows.References().OrderBy(row => places.GetValueOrDefault(row.Address)).ThenBy(row => row.SpanStart)];
        var own = rows.InternalReferences().OrderBy(row => places.GetValueOrDefault(row.Address)).ThenBy(row => row.SpanStart);
        var document = new ParsedDocument
        {
            Format = version.Format,
            Language = language,
            Kind = work.Kind,
            Symbol = Symbol(work.Key),
            Aliases = Symbols(symbols, WorkSymbolKind.Alias),
            Body = work.Body,
            Session = work.Session,
            Title = version.Title,
            AdoptedOn = work.Date,
            Meeting = work.Meeting?.ToString(CultureInfo.InvariantCulture),
            MeetingKind = work.MeetingKind,
            AgendaItem = version.AgendaItem,
            AgendaItemTitle = version.AgendaItemTitle,
            Drafts = Symbols(symbols, WorkSymbolKind.Draft),
            Sponsors = [.. sponsors.Where(sponsor => !sponsor.IsAdditional).Select(sponsor => sponsor.Name)],
            AdditionalSponsors = [.. sponsors.Where(sponsor => sponsor.IsAdditional).Select(sponsor => sponsor.Name)],
            DistributedOn = version.DistributedOn,
            JobNumber = version.JobNumber,
            Committee = work.Committee is { } committee ? CommitteeNames.In(language, committee) : null,
            CommitteeReports = Symbols(symbols, WorkSymbolKind.CommitteeReport),
            Vote = work.VoteOutcome is { } outcome ? Vote(outcome, work, rows.Ballots()) : null,
            Paragraphs = paragraphs,
            Footnotes = notes,
            References = [.. references.Select(Reference)],
            SelfReferences = [.. own.Select(InternalReference)],
            Organizations = [.. rows.Mentions().Select(mention => new ParsedMention(
                mention.NoteAddress ?? mention.ParagraphAddress ?? "", // One of the two is there.
                new TextSpan(mention.SpanStart, mention.SpanEnd),
                mention.Text,
                mention.Code,
                mention.Kind))],
            Diagnostics = [.. rows.Diagnostics().Select(Diagnostic)],
        };
        return new ExportedDocument
        {
            Key = work.Key,
            Document = document,
            Languages = [.. HeldLanguages.List(work.Languages)],
            SourceName = version.SourceName,
            Sha256 = version.Sha256,
            LoadedAt = version.LoadedAt,
            TargetAddresses = references.Select((reference, index) => (index, reference.TargetAddress)).Where(pair => pair.TargetAddress is not null)
                .ToImmutableDictionary(pair => pair.index, pair => pair.TargetAddress ?? ""), // Those without are left out above.
        };
    }

    private static ParsedVote Vote(VoteOutcome outcome, WholeWorkRow work, IEnumerable<WholeBallotRow> ballots) => new(outcome)
    {
        InFavour = work.InFavour,
        Against = work.Against,
        Abstaining = work.Abstaining,
        Ballots = [.. ballots.Select(ballot => new ParsedBallot(ballot.Voter, ballot.Position))],
    };

    // In the order of this language: where versions differ in structure, the positions of the work are those of none.
    private static ImmutableArray<ParsedParagraph> Paragraphs(List<WholeParagraphRow> rows)
    {
        var held = rows.Select(row => row.Id).ToHashSet();
        var byParent = rows.OrderBy(row => row.SpanStart).ToLookup(row => row.ParentId is { } parent && held.Contains(parent) ? parent : 0);
        return Below(0);

        ImmutableArray<ParsedParagraph> Below(long parent) => [.. byParent[parent].Select(row => new ParsedParagraph
        {
            Address = row.Address,
            Kind = row.Kind,
            Number = row.Label,
            OpeningPhrase = row.OpeningPhrase,
            Action = row.OpeningPhrase is not null && row.Action is { } action ? ParsedDocumentJson.Constant(action) : null,
            Text = row.Text,
            Section = row.Section.Length == 0 ? [] : [.. row.Section.Split('\n')],
            Span = new TextSpan(row.SpanStart, row.SpanEnd),
            Children = Below(row.Id),
        })];
    }

    // The order that a reader gives references in: by text, those of the notes last.
    private static Dictionary<string, int> Places(ImmutableArray<ParsedParagraph> paragraphs, ImmutableArray<ParsedFootnote> notes) => paragraphs
        .SelectMany(Addresses)
        .Concat(notes.Select(note => note.Address))
        .Select((address, index) => (address, index))
        .ToDictionary(pair => pair.address, pair => pair.index, StringComparer.Ordinal);

    private static IEnumerable<string> Addresses(ParsedParagraph paragraph) => paragraph.Children.SelectMany(Addresses).Prepend(paragraph.Address);

    private static ImmutableArray<ParsedFootnote> Footnotes(List<WholeNoteRow> rows, List<WholeCallRow> calls)
    {
        var byNote = calls.ToLookup(call => call.NoteId);
        return [.. rows.Select(row => new ParsedFootnote
        {
            Address = row.Address,
            Marker = row.Marker,
            Text = row.Text,
            Span = new TextSpan(row.SpanStart, row.SpanEnd),
            Anchors = [.. byNote[row.Id].Select(call => new UnGraphQL.Documents.Model.FootnoteAnchor(call.Address, call.Offset))],
        })];
    }

    private static ParsedReference Reference(WholeReferenceRow row) => new()
    {
        Address = row.Address,
        Text = row.Text,
        Span = new TextSpan(row.SpanStart, row.SpanEnd),
        Kind = row.Kind,
        Status = row.Status,
        Symbol = Symbol(row.Symbol),
        Pinpoint = row.Pinpoint,
        Date = row.Date,
        InferredDate = row.InferredDate,
        BodyRule = row.BodyRule,
        Candidates = row.Candidates is null ? [] : [.. row.Candidates.Split('\n').Select(Symbol).OfType<DocumentSymbol>()],
    };

    private static ParsedReference InternalReference(WholeInternalReferenceRow row) => new()
    {
        Address = row.Address,
        Text = row.Text,
        Span = new TextSpan(row.SpanStart, row.SpanEnd),
        Kind = ReferenceKind.Other,
        Status = ReferenceStatus.Known,
        Pinpoint = row.Pinpoint,
    };

    private static Diagnostic Diagnostic(WholeDiagnosticRow row) => new(
        row.Code,
        row.Severity,
        row.Message,
        row.Address,
        row is { SpanStart: { } start, SpanEnd: { } end } ? new TextSpan(start, end) : null,
        row.Suggestion);

    private static ImmutableArray<DocumentSymbol> Symbols(IEnumerable<WholeSymbolRow> rows, WorkSymbolKind kind) =>
        [.. rows.Where(row => row.Kind == kind).Select(row => Symbol(row.Display)).OfType<DocumentSymbol>()];

    private static DocumentSymbol? Symbol(string? key) => DocumentSymbol.TryParse(key, out var symbol) ? symbol : null;
}
