using Microsoft.EntityFrameworkCore;
using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Series;

/// <summary>What series are made of: two statements, however many resolutions are asked about.</summary>
internal static class SeriesQueries
{
    /// <summary>
    /// Resolutions of the same organ that have the same title, in the best language held, and those under an agenda item of another session with
    /// the same subject, where the subject ends with the title: then the item is the resolution's own, as "Cooperation between the United
    /// Nations and regional and other organizations: cooperation between the United Nations and the League of Arab States".
    /// </summary>
    public static IReadOnlyList<KinRow> Kin(UnGraphQLContext context, IReadOnlyList<long> works)
    {
        var resolutions = context.Works.Where(work => work.Kind == DocumentKind.Resolution && work.Symbol != null);
        var asked = resolutions.Where(work => works.Contains(work.Id));
        var titled =
            from one in asked
            join other in resolutions on new { one.Title, one.BodyId } equals new { other.Title, other.BodyId }
            where one.Title != null
            select new KinRow { ParentId = one.Id, WorkId = other.Id, Symbol = other.Symbol!, Date = other.Date, Evidence = SeriesEvidence.Title }; // Those without are left out above.
        var underItem =
            from one in asked
            where context.LanguageVersions.Any(version => version.WorkId == one.Id && EF.Functions.Like(version.AgendaItemTitle!, "%" + version.Title)) // Null is like nothing.
            join item in context.AgendaItems on one.AgendaItemId equals item.Id
            join same in context.AgendaItems on item.Titles equals same.Titles
            join other in resolutions on new { ItemId = (int?)same.Id, one.BodyId } equals new { ItemId = other.AgendaItemId, other.BodyId }
            where same.SessionId != item.SessionId
            select new KinRow { ParentId = one.Id, WorkId = other.Id, Symbol = other.Symbol!, Date = other.Date, Evidence = SeriesEvidence.AgendaItem }; // As above.
        return [.. titled.Concat(underItem)];
    }

    /// <summary>What these resolutions recall in their preambles, and what those recall that recall one of them; in the order of each text.</summary>
    public static ILookup<long, RecallRow> Recalls(UnGraphQLContext context, IReadOnlyList<long> works)
    {
        var references =
            from reference in ReferenceQueries.Citations(context).Where(reference => reference.FootnoteId == null)
            join paragraph in context.Paragraphs on reference.ParagraphId equals paragraph.Id
            where paragraph.Kind == ParagraphKind.Preambular && paragraph.IsMainText && paragraph.Depth == 0
            where paragraph.Action == OpeningAction.Recall || paragraph.Action == OpeningAction.Reaffirm
            select new { Reference = reference, Paragraph = paragraph };
        var recalling = references.Where(one => works.Contains(one.Reference.TargetWorkId!.Value)).Select(one => one.Reference.WorkId); // A null is in no list.
        var citing = context.Works.Where(work => works.Contains(work.Id)).Select(work => work.Id).Union(recalling);
        var words = context.ReferenceMentions.AsQueryable();
        var rows =
            from one in references
            where citing.Contains(one.Reference.WorkId)
            join work in context.Works on one.Reference.WorkId equals work.Id
            where work.Kind == DocumentKind.Resolution && work.Symbol != null
            join mention in words on one.Reference.Id equals mention.CrossReferenceId
            where mention.Language == words.Where(other => other.CrossReferenceId == mention.CrossReferenceId).Min(other => other.Language)
            join text in context.ParagraphTexts on new { one.Paragraph.Id, mention.Language } equals new { Id = text.ParagraphId, text.Language }
            join held in context.Works on one.Reference.TargetWorkId equals held.Id into targets
            from target in targets.DefaultIfEmpty()
            orderby one.Reference.WorkId, one.Reference.Position
            select new RecallRow
            {
                RowId = one.Reference.Id,
                WorkId = one.Reference.WorkId,
                WorkSymbol = work.Symbol!, // Those without are left out above.
                WorkDate = work.Date,
                ParagraphId = one.Paragraph.Id,
                TextLength = text.Text.Length,
                SpanStart = mention.SpanStart,
                SpanEnd = mention.SpanEnd,
                TargetWorkId = one.Reference.TargetWorkId,
                Target = target.Symbol ?? one.Reference.TargetSymbol,
                TargetDate = target.Date,
                CitedDate = one.Reference.CitedDate,
                InferredDate = one.Reference.InferredDate,
            };
        return rows.AsEnumerable().ToLookup(row => row.WorkId);
    }
}
