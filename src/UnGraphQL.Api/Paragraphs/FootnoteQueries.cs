using System.Linq.Expressions;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>Reads notes as rows: one statement, the words included when they are selected.</summary>
internal static class FootnoteQueries
{
    private static readonly Order<FootnoteSource, FootnoteRow> InDocument =
        new(new OrderKey<FootnoteSource, FootnoteRow, int>("position", source => source.Footnote.Position, row => row.Position));

    private static readonly OptionalColumns[] Words = [new([nameof(FootnoteRow.Text)], ["text"]), new([], [TextRequest.ServedLanguage])];

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

    /// <summary>Where paragraphs call notes, in every language, in the order of the text.</summary>
    public static ILookup<long, FootnoteCallRow> CallsOf(UnGraphQLContext context, IReadOnlyList<long> paragraphs)
    {
        return CompiledQueries.ToList(context, "calls of notes", new QueryValues { Ids = [.. paragraphs.Distinct()] }, Calls).ToLookup(row => row.ParagraphId);

        IQueryable<FootnoteCallRow> Calls(QueryValues values) =>
            from call in context.FootnoteCalls.Where(call => values.Ids.Contains(call.ParagraphId))
            join note in context.Footnotes on call.FootnoteId equals note.Id
            orderby call.ParagraphId, call.Offset, note.Position
            select new FootnoteCallRow
            {
                ParagraphId = call.ParagraphId,
                FootnoteId = call.FootnoteId,
                Language = call.Language,
                Address = note.Address,
                Marker = note.Marker,
                Offset = call.Offset,
            };
    }

    /// <summary>By database key; what is not held is not in it.</summary>
    public static IReadOnlyDictionary<long, FootnoteRow> ByIds(UnGraphQLContext context, IEnumerable<long> ids, IReadOnlyList<Selection> rows) => TextRows.ByIds(ids, keys => Read(
        context,
        "notes by id",
        keys,
        values => Sources(context, context.Footnotes.Where(note => values.Ids.Contains(note.Id))).OrderBy(source => source.Footnote.Id),
        rows));

    public static IQueryable<FootnoteSource> Sources(UnGraphQLContext context, IQueryable<Footnote> notes) =>
        notes.Join(context.Works, note => note.WorkId, work => work.Id, (note, work) => new FootnoteSource { Footnote = note, Work = work, ParentId = 0 });

    /// <summary>The rows of an ordered window, in its order.</summary>
    /// <param name="shape">See <see cref="CompiledQueries"/>.</param>
    public static List<FootnoteRow> Read(
        UnGraphQLContext context,
        string? shape,
        QueryValues values,
        Func<QueryValues, IQueryable<FootnoteSource>> window,
        IReadOnlyList<Selection> rows)
    {
        var texts = TextRequest.Of(rows, Words);
        return TextRows.Read(context, shape, values, texts, v => Worded(context, window(v), texts), Row);
    }

    private static IQueryable<FootnoteSource> Worded(UnGraphQLContext context, IQueryable<FootnoteSource> window, TextRequest texts) => window.Worded(
        texts,
        context.FootnoteTexts,
        (text, other) => other.FootnoteId == text.FootnoteId && other.Language < text.Language,
        source => source.Footnote.Id,
        text => text.FootnoteId,
        (source, text) => new FootnoteSource { Footnote = source.Footnote, Work = source.Work, ParentId = source.ParentId, Text = text });

    private static readonly Expression<Func<FootnoteSource, FootnoteRow>> Row = source => new FootnoteRow
    {
        ParentId = source.ParentId,
        RowId = source.Footnote.Id,
        WorkId = source.Footnote.WorkId,
        WorkKey = source.Work.Key,
        Address = source.Footnote.Address,
        Marker = source.Footnote.Marker,
        Position = source.Footnote.Position,
        TextLanguage = (Language?)source.Text!.Language, // Read only where the text is joined; null where the database found none.
        Text = UnGraphQLContext.Utf8(source.Text!.Text),
    };
}
