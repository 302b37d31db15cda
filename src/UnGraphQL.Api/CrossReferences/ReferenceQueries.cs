using System.Linq.Expressions;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>Reads references as rows: one statement, the words included when they are selected.</summary>
internal static class ReferenceQueries
{
    private static readonly OptionalColumns[] Optional =
    [
        new([nameof(ReferenceRow.WorkKey)], ["id"], IsOfOrder: true),
        new([nameof(ReferenceRow.WorkSortKey), nameof(ReferenceRow.WorkDate)], [], IsOfOrder: true),
        new([nameof(ReferenceRow.Address)], ["id", "address"]),
        new([nameof(ReferenceRow.Ordinal)], ["id"]),
        new([nameof(ReferenceRow.Position)], [], IsOfOrder: true),
        new([nameof(ReferenceRow.WorkId)], ["source"]),
        new([nameof(ReferenceRow.ParagraphId)], ["paragraph"]),
        new([nameof(ReferenceRow.Kind)], ["kind"]),
        new([nameof(ReferenceRow.Status)], ["status"]),
        new([nameof(ReferenceRow.TargetSymbol)], ["targetSymbol"], IsOfOrder: true),
        new([nameof(ReferenceRow.TargetWorkId)], ["target"]),
        new(
            [
                nameof(ReferenceRow.FootnoteId),
                nameof(ReferenceRow.TargetParagraphId),
                nameof(ReferenceRow.Pinpoint),
                nameof(ReferenceRow.CitedDate),
                nameof(ReferenceRow.InferredDate),
                nameof(ReferenceRow.Action),
                nameof(ReferenceRow.BodyRule),
                nameof(ReferenceRow.CandidateLines),
            ],
            ["footnote", "targetParagraph", "pinpoint", "citedDate", "inferredDate", "action", "foundBy", "candidates"]),
    ];

    private static readonly OptionalColumns[] Words =
    [
        new([nameof(ReferenceRow.RawText)], ["rawText"]),
        new([nameof(ReferenceRow.SpanStart), nameof(ReferenceRow.SpanEnd)], ["span"]),
        new([], [TextRequest.ServedLanguage]),
    ];

    public static TextRequest Texts(IReadOnlyList<Selection> rows) => TextRequest.Of(rows, Words);

    /// <summary>The same for rows that nothing but their fields is made of.</summary>
    public static TextRequest Lean(IReadOnlyList<Selection> rows, bool keepsOrder) => Texts(rows).Without(rows, Optional, keepsOrder);

    /// <summary>The references that are served: a text's references to itself are not among them.</summary>
    public static IQueryable<CrossReference> Citations(UnGraphQLContext context) =>
        context.CrossReferences.Where(reference => reference.TargetWorkId == null || reference.TargetWorkId != reference.WorkId);

    /// <summary>By database key; what is not held is not in it.</summary>
    public static IReadOnlyDictionary<long, ReferenceRow> ByIds(UnGraphQLContext context, IEnumerable<long> ids, IReadOnlyList<Selection> rows) => TextRows.ByIds(ids, keys => Read(
        context,
        "references by id",
        keys,
        values => Sources(context, context.CrossReferences.Where(reference => values.Ids.Contains(reference.Id))).OrderBy(source => source.Reference.Id),
        Lean(rows, keepsOrder: false)));

    /// <summary>References with the citing works, in no list.</summary>
    public static IQueryable<ReferenceSource> Sources(UnGraphQLContext context, IQueryable<CrossReference> references) => references.Join(
        context.Works,
        reference => reference.WorkId,
        work => work.Id,
        (reference, work) => new ReferenceSource { Reference = reference, Work = work, ParentId = 0 });

    /// <summary>The rows of an ordered window, in its order.</summary>
    /// <param name="shape">See <see cref="CompiledQueries"/>.</param>
    public static List<ReferenceRow> Read(
        UnGraphQLContext context,
        string? shape,
        QueryValues values,
        Func<QueryValues, IQueryable<ReferenceSource>> window,
        TextRequest texts) =>
        TextRows.Read(context, shape, values, texts, v => Worded(context, window(v), texts), Row);

    private static IQueryable<ReferenceSource> Worded(UnGraphQLContext context, IQueryable<ReferenceSource> window, TextRequest texts) => window.Worded(
        texts,
        context.ReferenceMentions,
        (words, other) => other.CrossReferenceId == words.CrossReferenceId && other.Language < words.Language,
        source => source.Reference.Id,
        words => words.CrossReferenceId,
        (source, words) => new ReferenceSource { Reference = source.Reference, Work = source.Work, ParentId = source.ParentId, Words = words });

    private static readonly Expression<Func<ReferenceSource, ReferenceRow>> Row = source => new ReferenceRow
    {
        ParentId = source.ParentId,
        RowId = source.Reference.Id,
        WorkId = source.Reference.WorkId,
        WorkKey = source.Work.Key,
        WorkSortKey = source.Work.SortKey,
        WorkDate = source.Work.Date,
        Address = source.Reference.Address,
        Ordinal = source.Reference.Ordinal,
        Position = source.Reference.Position,
        ParagraphId = source.Reference.ParagraphId,
        FootnoteId = source.Reference.FootnoteId,
        Kind = source.Reference.Kind,
        Status = source.Reference.Status,
        TargetSymbol = source.Reference.TargetSymbol,
        TargetWorkId = source.Reference.TargetWorkId,
        TargetParagraphId = source.Reference.TargetParagraphId,
        Pinpoint = source.Reference.Pinpoint,
        CitedDate = source.Reference.CitedDate,
        InferredDate = source.Reference.InferredDate,
        Action = source.Reference.Action,
        BodyRule = source.Reference.BodyRule,
        CandidateLines = source.Reference.Candidates,
        TextLanguage = (Language?)source.Words!.Language, // Read only where the words are joined; null where the database found none.
        RawText = UnGraphQLContext.Utf8(source.Words!.RawText),
        SpanStart = (int?)source.Words!.SpanStart,
        SpanEnd = (int?)source.Words!.SpanEnd,
    };
}
