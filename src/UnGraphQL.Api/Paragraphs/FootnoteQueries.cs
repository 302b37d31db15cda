using System.Linq.Expressions;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>Reads notes as rows: one statement, the words included when they are selected.</summary>
internal static class FootnoteQueries
{
    private static readonly Order<FootnoteSource, FootnoteRow> InDocument =
        new(new OrderKey<FootnoteSource, FootnoteRow, int>("position", source => source.Footnote.Position, row => row.Position));

    public static IReadOnlyList<Connection<FootnoteRow>> OfWorks(UnGraphQLContext context, IReadOnlyList<long> works, PageArguments page, Selection selection)
    {
        var connection = new ConnectionSelection(selection);
        var pager = new Pager<FootnoteSource, FootnoteRow>(context, InDocument, page, connection, (shape, values, window) => Read(context, shape, values, window, connection.Rows));
        return pager.Nested(
            values => from note in context.Footnotes.Where(note => values.Ids.Contains(note.WorkId))
                      join work in context.Works on note.WorkId equals work.Id
                      select new FootnoteSource { Footnote = note, Work = work, ParentId = note.WorkId },
            works,
            values => context.Works.Where(work => values.Ids.Contains(work.Id)).Select(work => work.Id),
            "notes of works");
    }

    /// <summary>Notes that paragraphs call, in the order of the document.</summary>
    public static ILookup<long, FootnoteRow> OfParagraphs(UnGraphQLContext context, IReadOnlyList<long> paragraphs, Selection selection)
    {
        return Read(context, "notes of paragraphs", new QueryValues { Ids = [.. paragraphs.Distinct()] }, Called, [selection]).ToLookup(row => row.ParentId);

        IQueryable<FootnoteSource> Called(QueryValues values) =>
            from anchor in context.FootnoteAnchors.Where(anchor => values.Ids.Contains(anchor.ParagraphId))
            join note in context.Footnotes on anchor.FootnoteId equals note.Id
            join work in context.Works on note.WorkId equals work.Id
            orderby anchor.ParagraphId, note.Position
            select new FootnoteSource { Footnote = note, Work = work, ParentId = anchor.ParagraphId };
    }

    /// <summary>By database key; what is not held is not in it.</summary>
    public static IReadOnlyDictionary<long, FootnoteRow> ByIds(UnGraphQLContext context, IEnumerable<long?> ids, IReadOnlyList<Selection> rows)
    {
        var keys = ids.OfType<long>().Distinct().ToArray();
        return keys.Length == 0
            ? new Dictionary<long, FootnoteRow>()
            : Read(
                context,
                "notes by id",
                new QueryValues { Ids = keys },
                values => Sources(context, context.Footnotes.Where(note => values.Ids.Contains(note.Id))).OrderBy(source => source.Footnote.Id),
                rows).ToDictionary(row => row.RowId);
    }

    public static IQueryable<FootnoteSource> Sources(UnGraphQLContext context, IQueryable<Footnote> notes) =>
        notes.Join(context.Works, note => note.WorkId, work => work.Id, (note, work) => new FootnoteSource { Footnote = note, Work = work, ParentId = 0 });

    /// <summary>The rows of an ordered window, in its order.</summary>
    /// <param name="shape">See <see cref="CompiledQueries"/>.</param>
    public static IReadOnlyList<FootnoteRow> Read(
        UnGraphQLContext context,
        string? shape,
        QueryValues values,
        Func<QueryValues, IQueryable<FootnoteSource>> window,
        IReadOnlyList<Selection> rows)
    {
        if (TextRequest.Of(rows, "text").IsEmpty)
        {
            return CompiledQueries.ToList(context, shape, values, v => window(v).Select(Row));
        }

        var read = CompiledQueries.ToList(context, shape, values, v => window(v)
            .LeftJoin(context.FootnoteTexts, source => source.Footnote.Id, text => text.FootnoteId, (source, text) => new WordedSource { Source = source, Text = text })
            .Select(Worded()));
        return TextRows.Merge(read, one => one.Row, (row, one) =>
        {
            if (one is { Language: { } language, Text: { } text })
            {
                row.Texts[language] = text;
            }
        });
    }

    private static readonly Expression<Func<FootnoteSource, FootnoteRow>> Row = source => new FootnoteRow
    {
        ParentId = source.ParentId,
        RowId = source.Footnote.Id,
        WorkId = source.Footnote.WorkId,
        WorkKey = source.Work.Key,
        Address = source.Footnote.Address,
        Marker = source.Footnote.Marker,
        Position = source.Footnote.Position,
    };

    private static Expression<Func<WordedSource, WordedRow>> Worded()
    {
        Expression<Func<WordedSource, Language?>> language = worded => (Language?)worded.Text!.Language;
        Expression<Func<WordedSource, string?>> text = worded => worded.Text!.Text;
        var parameter = Expression.Parameter(typeof(WordedSource), "worded");
        return Expression.Lambda<Func<WordedSource, WordedRow>>(
            Expression.New(
                typeof(WordedRow).GetConstructors()[0],
                ParameterReplacer.Body(Row, Expression.Property(parameter, nameof(WordedSource.Source))),
                ParameterReplacer.Body(language, parameter),
                ParameterReplacer.Body(text, parameter)),
            parameter);
    }

    private sealed class WordedSource
    {
        public required FootnoteSource Source { get; init; }

        public required FootnoteText? Text { get; init; }
    }

    private sealed record WordedRow(FootnoteRow Row, Language? Language, string? Text);
}
