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
        UnGraphQLContext context, string? shape, QueryValues values, Func<QueryValues, IQueryable<InternalReferenceSource>> window, TextRequest texts)
    {
        var read = CompiledQueries.ToList(context, shape is null ? null : $"{shape}|{texts.Shape}", values, v => Worded(context, window(v), texts).Select(Row.Without(texts.Unread)));
        return texts.ReadsSeveral ? TextRows.Merge(read) : read;
    }

    /// <summary>With the words in all languages, or in the best one when nothing else is asked for.</summary>
    private static IQueryable<InternalReferenceSource> Worded(UnGraphQLContext context, IQueryable<InternalReferenceSource> window, TextRequest texts)
    {
        if (texts.IsEmpty)
        {
            return window;
        }

        IQueryable<InternalReferenceText> all = context.InternalReferenceTexts;
        var read = texts.ReadsSeveral
            ? all
            : all.Where(words => words.Language == all.Where(other => other.InternalReferenceId == words.InternalReferenceId).Min(other => other.Language));
        return window.LeftJoin(
            read,
            source => source.Reference.Id,
            words => words.InternalReferenceId,
            (source, words) => new InternalReferenceSource { Reference = source.Reference, Work = source.Work, ParentId = source.ParentId, Words = words });
    }
}
