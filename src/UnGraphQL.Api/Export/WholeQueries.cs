using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Export;

/// <summary>Reads all that is held of one language version of a work: a fixed number of statements, whatever its length.</summary>
internal sealed class WholeQueries(UnGraphQLContext context, long work, Language language)
{
    private readonly QueryValues _values = new() { Ids = [work], Keys = [(int)language] };

    public WholeWorkRow? Work() => Read("work", values => context.Works
        .Where(w => values.Ids.Contains(w.Id))
        .Select(w => new WholeWorkRow
        {
            Id = w.Id,
            Key = w.Key,
            Kind = w.Kind,
            Date = w.Date,
            Languages = w.Languages,
            Body = context.Bodies.Where(b => b.Id == w.BodyId).Select(b => b.Code).FirstOrDefault(),
            Session = context.Sessions.Where(s => s.Id == w.SessionId).Select(s => s.Number).FirstOrDefault(),
            Meeting = context.Meetings.Where(m => m.Id == w.MeetingId).Select(m => (int?)m.Number).FirstOrDefault(),
            MeetingKind = context.Meetings.Where(m => m.Id == w.MeetingId).Select(m => m.Kind).FirstOrDefault(),
            Committee = w.Committee,
            VoteOutcome = w.VoteOutcome,
            InFavour = w.InFavour,
            Against = w.Against,
            Abstaining = w.Abstaining,
        })).FirstOrDefault();

    public WholeVersionRow? Version() => Read("version", values =>
        from version in context.LanguageVersions
        join source in context.Sources on version.SourceId equals source.Id
        where values.Ids.Contains(version.WorkId) && (int)version.Language == values.Key<int>(0)
        select new WholeVersionRow
        {
            Title = version.Title,
            AgendaItem = version.AgendaItem,
            AgendaItemTitle = version.AgendaItemTitle,
            DistributedOn = version.DistributedOn,
            JobNumber = version.JobNumber,
            SourceName = source.Name,
            Sha256 = source.Sha256,
            Format = source.Format,
            LoadedAt = source.LoadedAt,
        }).FirstOrDefault();

    public List<WholeSymbolRow> Symbols() => Read("symbols", values => context.WorkSymbols
        .Where(s => values.Ids.Contains(s.WorkId) && (s.Kind == WorkSymbolKind.Alias || s.Kind >= WorkSymbolKind.Draft))
        .OrderBy(s => s.Kind).ThenBy(s => s.Position)
        .Select(s => new WholeSymbolRow { Kind = s.Kind, Display = s.Display }));

    public List<WholeSponsorRow> Sponsors() => Read("sponsors", values => context.Sponsors
        .Where(s => values.Ids.Contains(s.WorkId))
        .OrderBy(s => s.Ordinal)
        .Select(s => new WholeSponsorRow { Name = s.Name, IsAdditional = s.IsAdditional }));

    public List<WholeBallotRow> Ballots() => Read("ballots", values => context.Ballots
        .Where(b => values.Ids.Contains(b.WorkId))
        .OrderBy(b => b.Ordinal)
        .Select(b => new WholeBallotRow { Voter = b.Voter, Position = b.Position }));

    public List<WholeParagraphRow> Paragraphs() => Read("paragraphs", values =>
        from paragraph in context.Paragraphs
        join text in context.ParagraphTexts on paragraph.Id equals text.ParagraphId
        where values.Ids.Contains(paragraph.WorkId) && (int)text.Language == values.Key<int>(0)
        orderby paragraph.Position
        select new WholeParagraphRow
        {
            Id = paragraph.Id,
            ParentId = paragraph.ParentId,
            Address = paragraph.Address,
            Kind = paragraph.Kind,
            Label = text.Label,
            Action = paragraph.Action,
            Text = text.Text,
            OpeningPhrase = text.OpeningPhrase,
            Section = text.Section,
            SpanStart = text.SpanStart,
            SpanEnd = text.SpanEnd,
        });

    public List<WholeNoteRow> Notes() => Read("notes", values =>
        from note in context.Footnotes
        join text in context.FootnoteTexts on note.Id equals text.FootnoteId
        where values.Ids.Contains(note.WorkId) && (int)text.Language == values.Key<int>(0)
        orderby note.Position
        select new WholeNoteRow { Id = note.Id, Address = note.Address, Marker = note.Marker, Text = text.Text, SpanStart = text.SpanStart, SpanEnd = text.SpanEnd });

    public List<WholeCallRow> Calls() => Read("calls", values =>
        from note in context.Footnotes
        join call in context.FootnoteCalls on note.Id equals call.FootnoteId
        join paragraph in context.Paragraphs on call.ParagraphId equals paragraph.Id
        where values.Ids.Contains(note.WorkId) && (int)call.Language == values.Key<int>(0)
        orderby call.FootnoteId, call.Position
        select new WholeCallRow { NoteId = call.FootnoteId, Address = paragraph.Address, Offset = call.Offset });

    public List<WholeReferenceRow> References() => Read("references", values =>
        from reference in ReferenceQueries.Citations(context)
        join words in context.ReferenceMentions on reference.Id equals words.CrossReferenceId
        where values.Ids.Contains(reference.WorkId) && (int)words.Language == values.Key<int>(0)
        orderby reference.Position
        select new WholeReferenceRow
        {
            Address = reference.Address,
            Kind = reference.Kind,
            Status = reference.Status,
            Symbol = reference.TargetSymbol,
            Pinpoint = reference.Pinpoint,
            Date = reference.CitedDate,
            InferredDate = reference.InferredDate,
            BodyRule = reference.BodyRule,
            Candidates = reference.Candidates,
            Text = words.RawText,
            SpanStart = words.SpanStart,
            SpanEnd = words.SpanEnd,
            TargetAddress = context.Paragraphs.Where(p => p.Id == reference.TargetParagraphId).Select(p => p.Address).FirstOrDefault(),
        });

    public List<WholeInternalReferenceRow> InternalReferences() => Read("internal references", values =>
        from reference in context.InternalReferences
        join words in context.InternalReferenceTexts on reference.Id equals words.InternalReferenceId
        where values.Ids.Contains(reference.WorkId) && (int)words.Language == values.Key<int>(0)
        orderby reference.Position
        select new WholeInternalReferenceRow { Address = reference.Address, Pinpoint = reference.Pinpoint, Text = words.RawText, SpanStart = words.SpanStart, SpanEnd = words.SpanEnd });

    public List<WholeMentionRow> Mentions() => Read("mentions", values =>
        from mention in context.OrganizationMentions
        join organization in context.Organizations on mention.OrganizationId equals organization.Id
        where values.Ids.Contains(mention.WorkId) && (int)mention.Language == values.Key<int>(0)
        orderby mention.Position
        select new WholeMentionRow
        {
            ParagraphAddress = context.Paragraphs.Where(p => p.Id == mention.ParagraphId).Select(p => p.Address).FirstOrDefault(),
            NoteAddress = context.Footnotes.Where(n => n.Id == mention.FootnoteId).Select(n => n.Address).FirstOrDefault(),
            Code = organization.Code,
            Text = mention.RawText,
            SpanStart = mention.SpanStart,
            SpanEnd = mention.SpanEnd,
            Kind = mention.Kind,
        });

    /// <summary>Those of this language and those of none.</summary>
    public List<WholeDiagnosticRow> Diagnostics() => Read("diagnostics", values => context.Diagnostics
        .Where(d => values.Ids.Contains(d.WorkId) && (d.Language == null || (int)d.Language == values.Key<int>(0)))
        .OrderBy(d => d.Position)
        .Select(d => new WholeDiagnosticRow
        {
            Code = d.Code,
            Severity = d.Severity,
            Message = d.Message,
            Address = d.Address,
            SpanStart = d.SpanStart,
            SpanEnd = d.SpanEnd,
            Suggestion = d.Suggestion,
        }));

    private List<TRow> Read<TRow>(string part, Func<QueryValues, IQueryable<TRow>> query) => CompiledQueries.ToList(context, "whole document: " + part, _values, query);
}
