using System.Linq.Expressions;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Languages;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>Reads internal references as rows: one statement, the words included when they are selected.</summary>
internal static class InternalReferenceQueries
{
    private static readonly OptionalColumns[] Words =
    [
        new([nameof(InternalReferenceRow.RawText)], ["rawText"]),
        new([nameof(InternalReferenceRow.SpanStart), nameof(InternalReferenceRow.SpanEnd)], ["span"]),
        new([], [TextRequest.ServedLanguage]),
    ];

    private static readonly Expression<Func<InternalReferenceSource, InternalReferenceRow>> Row = source => new InternalReferenceRow
    {
        ParentId = source.ParentId,
        RowId = source.Reference.Id,
        WorkId = source.Reference.WorkId,
        WorkKey = source.Work.Key,
        Address = source.Reference.Address,
        Ordinal = source.Reference.Ordinal,
        Position = source.Reference.Position,
        ParagraphId = source.Reference.ParagraphId,
        FootnoteId = source.Reference.FootnoteId,
        TargetParagraphId = source.Reference.TargetParagraphId,
        Pinpoint = source.Reference.Pinpoint,
        Action = source.Reference.Action,
        TextLanguage = (Language?)source.Words!.Language, // Read only where the words are joined; null where the database found none.
        RawText = UnGraphQLContext.Utf8(source.Words!.RawText),
        SpanStart = (int?)source.Words!.SpanStart,
        SpanEnd = (int?)source.Words!.SpanEnd,
    };

    public static TextRequest Texts(IReadOnlyList<Selection> rows) => TextRequest.Of(rows, Words);

    /// <summary>The rows of an ordered window, in its order.</summary>
    /// <param name="shape">See <see cref="CompiledQueries"/>.</param>
    public static List<InternalReferenceRow> Read(
        UnGraphQLContext context, string? shape, QueryValues values, Func<QueryValues, IQueryable<InternalReferenceSource>> window, TextRequest texts) =>
        TextRows.Read(context, shape, values, texts, v => Worded(context, window(v), texts), Row);

    private static IQueryable<InternalReferenceSource> Worded(UnGraphQLContext context, IQueryable<InternalReferenceSource> window, TextRequest texts) => window.Worded(
        texts,
        context.InternalReferenceTexts,
        (words, other) => other.InternalReferenceId == words.InternalReferenceId && other.Language < words.Language,
        source => source.Reference.Id,
        words => words.InternalReferenceId,
        (source, words) => new InternalReferenceSource { Reference = source.Reference, Work = source.Work, ParentId = source.ParentId, Words = words });
}
