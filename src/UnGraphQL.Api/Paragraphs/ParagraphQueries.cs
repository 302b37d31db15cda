using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Languages;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>Reads paragraphs as rows: one statement, the words that are selected included.</summary>
internal static class ParagraphQueries
{
    private static readonly OptionalColumns[] Optional =
    [
        new([nameof(ParagraphRow.WorkKey)], ["id"], IsOfOrder: true),
        new([nameof(ParagraphRow.WorkSortKey)], [], IsOfOrder: true),
        new([nameof(ParagraphRow.WorkSymbol)], ["citation"]),
        new([nameof(ParagraphRow.Label)], ["label"]),
        new([nameof(ParagraphRow.UpperId), nameof(ParagraphRow.Action), nameof(ParagraphRow.Depth)], ["parent", "action", "depth"]),
    ];

    public static TextRequest Texts(IReadOnlyList<Selection> rows) => TextRequest.Of(rows, "text", "openingPhrase", "section", "span");

    /// <summary>The same for rows that nothing but their fields is made of.</summary>
    public static TextRequest Lean(IReadOnlyList<Selection> rows, bool keepsOrder = false) => Texts(rows).Without(rows, Optional, keepsOrder);

    /// <summary>Paragraphs with their works, in no list.</summary>
    public static IQueryable<ParagraphSource> Sources(UnGraphQLContext context, IQueryable<Paragraph> paragraphs) =>
        paragraphs.Join(context.Works, paragraph => paragraph.WorkId, work => work.Id, (paragraph, work) => new ParagraphSource { Paragraph = paragraph, Work = work, ParentId = 0 });

    /// <summary>The rows of an ordered window, in its order.</summary>
    /// <param name="shape">See <see cref="CompiledQueries"/>.</param>
    /// <param name="isShort">Whether the database need not sort much more than the window: words may then be read while it sorts.</param>
    public static IReadOnlyList<ParagraphRow> Read(
        UnGraphQLContext context,
        string? shape,
        QueryValues values,
        Func<QueryValues, IQueryable<ParagraphSource>> window,
        TextRequest texts,
        bool isShort = false)
    {
        shape = shape is null ? null : $"{shape}|{texts.Shape}";
        if (texts.IsEmpty)
        {
            return CompiledQueries.ToList(context, shape, values, v => window(v).Select(Row.Without(texts.Unread)));
        }

        if (isShort && texts.IsOnlyBest("text"))
        {
            return CompiledQueries.ToList(
                context,
                shape is null ? null : $"{shape}|best",
                values,
                v => window(v).Select(Row.Without(texts.Unread).With(nameof(ParagraphRow.BestText), BestText(context))));
        }

        var read = CompiledQueries.ToList(context, shape, values, v => window(v)
            .LeftJoin(context.ParagraphTexts, source => source.Paragraph.Id, text => text.ParagraphId, (source, text) => new WordedSource { Source = source, Text = text })
            .Where(Served(texts))
            .Select(Worded(texts)));
        return TextRows.Merge(read, one => one.Row, (row, one) =>
        {
            if (one.Language is { } language)
            {
                row.Add(language, new ParagraphWords(one.Text, one.OpeningPhrase, one.Section, one.SpanStart ?? 0, one.SpanEnd ?? 0));
            }
        });
    }

    /// <summary>By database key; what is not held is not in it.</summary>
    public static IReadOnlyDictionary<long, ParagraphRow> ByIds(UnGraphQLContext context, IEnumerable<long?> ids, IReadOnlyList<Selection> rows)
    {
        var keys = ids.OfType<long>().Distinct().ToArray();
        if (keys.Length == 0)
        {
            return new Dictionary<long, ParagraphRow>();
        }

        return Read(
            context,
            "paragraphs by id",
            new QueryValues { Ids = keys },
            values => Sources(context, context.Paragraphs.Where(paragraph => values.Ids.Contains(paragraph.Id))).OrderBy(source => source.Paragraph.Id),
            Lean(rows),
            isShort: true).ToDictionary(row => row.RowId);
    }

    /// <summary>The text in the best language, looked up where the paragraph is: no join, nothing to put together.</summary>
    private static Expression<Func<ParagraphSource, string?>> BestText(UnGraphQLContext context)
    {
        IQueryable<ParagraphText> all = context.ParagraphTexts;
        return source => all
            .Where(text => text.ParagraphId == source.Paragraph.Id && text.Language == (
                (source.Paragraph.Languages & 1) != 0 ? Language.En
                : (source.Paragraph.Languages & 2) != 0 ? Language.Fr
                : (source.Paragraph.Languages & 4) != 0 ? Language.Es
                : (source.Paragraph.Languages & 8) != 0 ? Language.Ru
                : (source.Paragraph.Languages & 16) != 0 ? Language.Zh
                : Language.Ar))
            .Select(text => text.Text)
            .FirstOrDefault();
    }

    private static readonly Expression<Func<ParagraphSource, ParagraphRow>> Row = source => new ParagraphRow
    {
        ParentId = source.ParentId,
        RowId = source.Paragraph.Id,
        WorkId = source.Paragraph.WorkId,
        WorkKey = source.Work.Key,
        WorkSortKey = source.Work.SortKey,
        WorkSymbol = source.Work.Symbol,
        Address = source.Paragraph.Address,
        Kind = source.Paragraph.Kind,
        Label = source.Paragraph.Label,
        Position = source.Paragraph.Position,
        Depth = source.Paragraph.Depth,
        UpperId = source.Paragraph.ParentId,
        Action = source.Paragraph.Action,
        LanguageMask = source.Paragraph.Languages,
    };

    /// <summary>The languages asked for, and the best one held where it is asked for or stands in for one that is not held.</summary>
    private static Expression<Func<WordedSource, bool>> Served(TextRequest texts)
    {
        var languages = texts.Languages;
        var mask = texts.Mask;
        var asksBest = texts.AsksBest;
        return worded =>
            worded.Text == null // Joined from the left: a paragraph without words stays.
            || languages.Contains(worded.Text.Language)
            || ((asksBest || (worded.Source.Paragraph.Languages & mask) != mask)
                && worded.Text.Language == (
                    (worded.Source.Paragraph.Languages & 1) != 0 ? Language.En
                    : (worded.Source.Paragraph.Languages & 2) != 0 ? Language.Fr
                    : (worded.Source.Paragraph.Languages & 4) != 0 ? Language.Es
                    : (worded.Source.Paragraph.Languages & 8) != 0 ? Language.Ru
                    : (worded.Source.Paragraph.Languages & 16) != 0 ? Language.Zh
                    : Language.Ar));
    }

    private static Expression<Func<WordedSource, WordedRow>> Worded(TextRequest texts)
    {
        var readsText = texts.Asks("text");
        var readsPhrase = texts.Asks("openingPhrase");
        var readsSection = texts.Asks("section");
        Expression<Func<WordedSource, Language?>> language = worded => (Language?)worded.Text!.Language;
        Expression<Func<WordedSource, string?>> text = worded => readsText ? worded.Text!.Text : null;
        Expression<Func<WordedSource, string?>> phrase = worded => readsPhrase ? worded.Text!.OpeningPhrase : null;
        Expression<Func<WordedSource, string?>> section = worded => readsSection ? worded.Text!.Section : null;
        Expression<Func<WordedSource, int?>> start = worded => (int?)worded.Text!.SpanStart;
        Expression<Func<WordedSource, int?>> end = worded => (int?)worded.Text!.SpanEnd;
        var parameter = Expression.Parameter(typeof(WordedSource), "worded");
        LambdaExpression[] words = [language, text, phrase, section, start, end];
        return Expression.Lambda<Func<WordedSource, WordedRow>>(
            Expression.New(
                typeof(WordedRow).GetConstructors()[0],
                [ParameterReplacer.Body(Row, Expression.Property(parameter, nameof(WordedSource.Source))), .. words.Select(part => ParameterReplacer.Body(part, parameter))]),
            parameter);
    }

    private sealed class WordedSource
    {
        public required ParagraphSource Source { get; init; }

        public required ParagraphText? Text { get; init; }
    }

    private sealed record WordedRow(ParagraphRow Row, Language? Language, string? Text, string? OpeningPhrase, string? Section, int? SpanStart, int? SpanEnd);
}
