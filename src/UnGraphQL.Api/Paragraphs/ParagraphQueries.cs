using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Languages;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>Reads paragraphs as rows: one statement, the words that are selected included.</summary>
internal static class ParagraphQueries
{
    private static readonly OptionalColumns[] Optional =
    [
        new([nameof(ParagraphRow.WorkKey)], ["id"], IsOfOrder: true),
        new([nameof(ParagraphRow.WorkSortKey), nameof(ParagraphRow.WorkDate)], [], IsOfOrder: true),
        new([nameof(ParagraphRow.WorkSymbol)], ["citation"]),
        new([nameof(ParagraphRow.WorkId)], ["document"]),
        new([nameof(ParagraphRow.Address)], ["id", "address", "citation"]),
        new([nameof(ParagraphRow.Kind)], ["kind"]),
        new([nameof(ParagraphRow.Label)], ["label"]),
        new([nameof(ParagraphRow.Position)], ["position"], IsOfOrder: true),
        new([nameof(ParagraphRow.LanguageMask)], ["languages", "footnoteCalls", TextRequest.ServedLanguage]),
        new([nameof(ParagraphRow.UpperId), nameof(ParagraphRow.Action), nameof(ParagraphRow.Depth)], ["parent", "action", "depth"]),
    ];

    private static readonly OptionalColumns[] Words =
    [
        new([nameof(ParagraphRow.PrintedLabel)], ["label"], IsBestKnown: true),
        new([nameof(ParagraphRow.Text)], ["text"]),
        new([nameof(ParagraphRow.OpeningPhrase)], ["openingPhrase"]),
        new([nameof(ParagraphRow.Section)], ["section"]),
        new([nameof(ParagraphRow.SpanStart), nameof(ParagraphRow.SpanEnd)], ["span"]),
    ];

    public static TextRequest Texts(IReadOnlyList<Selection> rows) => TextRequest.Of(rows, Words);

    /// <summary>The same for rows that nothing but their fields is made of.</summary>
    public static TextRequest Lean(IReadOnlyList<Selection> rows, bool keepsOrder = false) => Texts(rows).Without(rows, Optional, keepsOrder);

    /// <summary>Paragraphs with their works, in no list.</summary>
    public static IQueryable<ParagraphSource> Sources(UnGraphQLContext context, IQueryable<Paragraph> paragraphs) =>
        paragraphs.Join(context.Works, paragraph => paragraph.WorkId, work => work.Id, (paragraph, work) => new ParagraphSource { Paragraph = paragraph, Work = work, ParentId = 0 });

    /// <summary>The rows of an ordered window, in its order.</summary>
    /// <param name="shape">See <see cref="CompiledQueries"/>.</param>
    public static List<ParagraphRow> Read(
        UnGraphQLContext context,
        string? shape,
        QueryValues values,
        Func<QueryValues, IQueryable<ParagraphSource>> window,
        TextRequest texts) =>
        TextRows.Read(context, shape, values, texts, v => Worded(context, window(v), texts), Row);

    /// <summary>By database key; what is not held is not in it.</summary>
    public static IReadOnlyDictionary<long, ParagraphRow> ByIds(UnGraphQLContext context, IEnumerable<long> ids, IReadOnlyList<Selection> rows) => TextRows.ByIds(ids, keys => Read(
        context,
        "paragraphs by id",
        keys,
        values => Sources(context, context.Paragraphs.Where(paragraph => values.Ids.Contains(paragraph.Id))).OrderBy(source => source.Paragraph.Id),
        Lean(rows)));

    private static readonly Expression<Func<ParagraphSource, ParagraphRow>> Row = source => new ParagraphRow
    {
        ParentId = source.ParentId,
        RowId = source.Paragraph.Id,
        WorkId = source.Paragraph.WorkId,
        WorkKey = source.Work.Key,
        WorkSortKey = source.Work.SortKey,
        WorkDate = source.Work.Date,
        WorkSymbol = source.Work.Symbol,
        Address = source.Paragraph.Address,
        Kind = source.Paragraph.Kind,
        Label = source.Paragraph.Label,
        Position = source.Paragraph.Position,
        Depth = source.Paragraph.Depth,
        UpperId = source.Paragraph.ParentId,
        Action = source.Paragraph.Action,
        LanguageMask = source.Paragraph.Languages,
        TextLanguage = (Language?)source.Text!.Language, // Read only where the text is joined; null where the database found none.
        PrintedLabel = source.Text!.Label,
        Text = UnGraphQLContext.Utf8(source.Text!.Text),
        OpeningPhrase = source.Text!.OpeningPhrase,
        Section = source.Text!.Section,
        SpanStart = (int?)source.Text!.SpanStart,
        SpanEnd = (int?)source.Text!.SpanEnd,
    };

    /// <summary>
    /// With the texts in the languages asked for, and in the best one held where that is asked for or stands in for one that is not held.
    /// </summary>
    private static IQueryable<ParagraphSource> Worded(UnGraphQLContext context, IQueryable<ParagraphSource> window, TextRequest texts)
    {
        if (texts.IsEmpty)
        {
            return window;
        }

        var sources = window.Select(source => new ParagraphSource
        {
            Paragraph = source.Paragraph,
            Work = source.Work,
            ParentId = source.ParentId,
            BestLanguage =
                (source.Paragraph.Languages & 1) != 0 ? Language.En
                : (source.Paragraph.Languages & 2) != 0 ? Language.Fr
                : (source.Paragraph.Languages & 4) != 0 ? Language.Es
                : (source.Paragraph.Languages & 8) != 0 ? Language.Ru
                : (source.Paragraph.Languages & 16) != 0 ? Language.Zh
                : Language.Ar,
        });
        if (!texts.ReadsSeveral)
        {
            return sources.LeftJoin(
                context.ParagraphTexts,
                source => new { source.Paragraph.Id, Language = source.BestLanguage },
                text => new { Id = text.ParagraphId, text.Language },
                (source, text) => new ParagraphSource { Paragraph = source.Paragraph, Work = source.Work, ParentId = source.ParentId, Text = text });
        }

        var languages = texts.Languages;
        var mask = texts.Mask;
        var asksBest = texts.AsksBest;
        return sources
            .LeftJoin(
                context.ParagraphTexts,
                source => source.Paragraph.Id,
                text => text.ParagraphId,
                (source, text) => new ParagraphSource { Paragraph = source.Paragraph, Work = source.Work, ParentId = source.ParentId, BestLanguage = source.BestLanguage, Text = text })
            .Where(source => source.Text == null // Joined from the left: a paragraph without words stays.
                || languages.Contains(source.Text.Language)
                || ((asksBest || (source.Paragraph.Languages & mask) != mask) && source.Text.Language == source.BestLanguage));
    }
}
