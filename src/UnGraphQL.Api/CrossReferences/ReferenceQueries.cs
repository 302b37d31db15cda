using System.Linq.Expressions;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>Reads references as rows: one statement, the words included when they are selected.</summary>
internal static class ReferenceQueries
{
    private static readonly OptionalColumns[] Optional =
    [
        new([nameof(ReferenceRow.WorkKey)], ["id"], IsOfOrder: true),
        new([nameof(ReferenceRow.WorkSortKey)], [], IsOfOrder: true),
        new([nameof(ReferenceRow.Address)], ["id", "address"]),
        new([nameof(ReferenceRow.TargetSymbol)], ["targetSymbol"]),
        new(
            [
                nameof(ReferenceRow.FootnoteId),
                nameof(ReferenceRow.TargetParagraphId),
                nameof(ReferenceRow.Pinpoint),
                nameof(ReferenceRow.CitedDate),
                nameof(ReferenceRow.Action),
                nameof(ReferenceRow.CandidateLines),
            ],
            ["footnote", "targetParagraph", "pinpoint", "citedDate", "action", "candidates"]),
    ];

    public static TextRequest Texts(IReadOnlyList<Selection> rows) => TextRequest.Of(rows, "rawText", "span");

    /// <summary>The same for rows that nothing but their fields is made of.</summary>
    public static TextRequest Lean(IReadOnlyList<Selection> rows, bool keepsOrder) => Texts(rows).Without(rows, Optional, keepsOrder);

    /// <summary>The references that are served: a text's references to itself are not among them.</summary>
    public static IQueryable<CrossReference> Citations(UnGraphQLContext context) =>
        context.CrossReferences.Where(reference => reference.TargetWorkId == null || reference.TargetWorkId != reference.WorkId);

    /// <summary>The paragraphs that references stand in; a reference in a note stands in each that calls it.</summary>
    /// <param name="values">Only the paragraphs of its keys; all when null.</param>
    public static IQueryable<PlaceInParagraph> Places(UnGraphQLContext context, IQueryable<CrossReference> references, QueryValues? values = null)
    {
        var texts = references.Where(reference => (reference.FootnoteId ?? 0) == 0 && reference.ParagraphId != null); // The way in is the paragraph: most have no note.
        var anchors = context.FootnoteAnchors.AsQueryable();
        if (values is not null)
        {
            texts = texts.Where(reference => values.Ids.Contains(reference.ParagraphId!.Value)); // Those without are left out above.
            anchors = anchors.Where(anchor => values.Ids.Contains(anchor.ParagraphId));
        }

        return texts
            .Select(reference => new PlaceInParagraph { ParagraphId = reference.ParagraphId!.Value, ItemId = reference.Id }) // Those without are left out above.
            .Concat(anchors.Join(
                references,
                anchor => (long?)anchor.FootnoteId,
                reference => reference.FootnoteId,
                (anchor, reference) => new PlaceInParagraph { ParagraphId = anchor.ParagraphId, ItemId = reference.Id }));
    }

    /// <summary>The rows of an ordered window, in its order.</summary>
    /// <param name="shape">See <see cref="CompiledQueries"/>.</param>
    /// <param name="isShort">Whether the database need not sort much more than the window: words may then be read while it sorts.</param>
    public static IReadOnlyList<ReferenceRow> Read(
        UnGraphQLContext context,
        string? shape,
        QueryValues values,
        Func<QueryValues, IQueryable<ReferenceSource>> window,
        TextRequest texts,
        bool isShort = false)
    {
        shape = shape is null ? null : $"{shape}|{texts.Shape}";
        if (texts.IsEmpty)
        {
            return CompiledQueries.ToList(context, shape, values, v => window(v).Select(Row.Without(texts.Unread)));
        }

        if (isShort && texts.IsOnlyBest("rawText"))
        {
            return CompiledQueries.ToList(
                context,
                shape is null ? null : $"{shape}|best",
                values,
                v => window(v).Select(Row.Without(texts.Unread).With(nameof(ReferenceRow.BestText), BestText(context))));
        }

        var read = CompiledQueries.ToList(context, shape, values, v => window(v)
            .LeftJoin(context.ReferenceMentions, source => source.Reference.Id, words => words.CrossReferenceId, (source, words) => new WordedSource { Source = source, Words = words })
            .Select(Worded(Row.Without(texts.Unread))));
        return TextRows.Merge(read, one => one.Row, (row, one) =>
        {
            if (one is { Language: { } language, RawText: { } text })
            {
                row.Words[language] = new ReferenceWords(text, one.SpanStart ?? 0, one.SpanEnd ?? 0);
            }
        });
    }

    /// <summary>The words in the best language, looked up where the reference is: no join, nothing to put together.</summary>
    private static Expression<Func<ReferenceSource, string?>> BestText(UnGraphQLContext context)
    {
        IQueryable<ReferenceMention> all = context.ReferenceMentions;
        return source => all
            .Where(words => words.CrossReferenceId == source.Reference.Id)
            .OrderBy(words => words.Language)
            .Select(words => words.RawText)
            .FirstOrDefault();
    }

    private static readonly Expression<Func<ReferenceSource, ReferenceRow>> Row = source => new ReferenceRow
    {
        ParentId = source.ParentId,
        RowId = source.Reference.Id,
        WorkId = source.Reference.WorkId,
        WorkKey = source.Work.Key,
        WorkSortKey = source.Work.SortKey,
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
        Action = source.Reference.Action,
        CandidateLines = source.Reference.Candidates,
    };

    private static Expression<Func<WordedSource, WordedRow>> Worded(Expression<Func<ReferenceSource, ReferenceRow>> row)
    {
        Expression<Func<WordedSource, Language?>> language = worded => (Language?)worded.Words!.Language;
        Expression<Func<WordedSource, string?>> text = worded => worded.Words!.RawText;
        Expression<Func<WordedSource, int?>> start = worded => (int?)worded.Words!.SpanStart;
        Expression<Func<WordedSource, int?>> end = worded => (int?)worded.Words!.SpanEnd;
        var parameter = Expression.Parameter(typeof(WordedSource), "worded");
        LambdaExpression[] words = [language, text, start, end];
        return Expression.Lambda<Func<WordedSource, WordedRow>>(
            Expression.New(
                typeof(WordedRow).GetConstructors()[0],
                [ParameterReplacer.Body(row, Expression.Property(parameter, nameof(WordedSource.Source))), .. words.Select(part => ParameterReplacer.Body(part, parameter))]),
            parameter);
    }

    private sealed class WordedSource
    {
        public required ReferenceSource Source { get; init; }

        public required ReferenceMention? Words { get; init; }
    }

    private sealed record WordedRow(ReferenceRow Row, Language? Language, string? RawText, int? SpanStart, int? SpanEnd);
}
