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
    /// Documents that have the same title, in the best language held, and those under an agenda item of another session with the same subject,
    /// where the subject ends with the title: then the item is the resolution's own, as "Cooperation between the United Nations and regional
    /// and other organizations: cooperation between the United Nations and the League of Arab States".
    /// </summary>
    public static IReadOnlyList<KinRow> Kin(UnGraphQLContext context, IReadOnlyList<long> works)
    {
        var asked = context.Works.Where(work => works.Contains(work.Id));
        var titled =
            from one in asked
            from other in context.Works
            where one.Title != null && other.Title == one.Title && other.Symbol != null
            select new KinRow { ParentId = one.Id, WorkId = other.Id, Symbol = other.Symbol!, Date = other.Date, Evidence = SeriesEvidence.Title }; // Those without are left out above.
        var underItem =
            from one in asked
            where context.LanguageVersions.Any(version => version.WorkId == one.Id && version.Title != null && EF.Functions.Like(version.AgendaItemTitle!, "%" + version.Title)) // Null is like nothing.
            join item in context.AgendaItems on one.AgendaItemId equals item.Id
            from same in context.AgendaItems
            where same.Titles == item.Titles && same.SessionId != item.SessionId
            from other in context.Works
            where other.AgendaItemId == same.Id + 0 && other.Symbol != null // The way in is the item: the other way round all works would be read.
            select new KinRow { ParentId = one.Id, WorkId = other.Id, Symbol = other.Symbol!, Date = other.Date, Evidence = SeriesEvidence.AgendaItem }; // As above.
        return [.. titled.Concat(underItem)];
    }

    /// <summary>What these resolutions recall in their preambles, and what those recall that recall one of them; in the order of each text.</summary>
    public static ILookup<long, RecallRow> Recalls(UnGraphQLContext context, IReadOnlyList<long> works)
    {
        var references =
            from reference in ReferenceQueries.Citations(context)
            where (reference.FootnoteId ?? 0) == 0 // The way in is the work: most have no note.
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
            where work.Symbol != null
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
