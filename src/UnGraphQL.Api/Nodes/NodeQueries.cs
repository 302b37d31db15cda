using System.Globalization;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Api.Sessions;
using UnGraphQL.Data;
using UnGraphQL.Data.Statements;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Nodes;

/// <summary>Objects by global ID: one statement for each type among the IDs, none for types that are at hand.</summary>
internal sealed class NodeQueries(DatasetReader dataset, Selection selection)
{
    private readonly UnGraphQLContext _context = dataset.Context;

    private readonly IReadOnlyList<Selection> _rows = [selection];

    /// <summary>Aligned with the IDs; null for what no object has.</summary>
    public IReadOnlyList<object?> ByIds(IReadOnlyList<string> ids)
    {
        var parsed = ids.Select(GlobalId.Parse).ToArray();
        var found = parsed
            .OfType<GlobalId>()
            .Distinct()
            .GroupBy(id => id.Type, StringComparer.Ordinal)
            .SelectMany(group => OfType(group.Key, [.. group]))
            .ToDictionary(pair => pair.Id, pair => pair.Row);
        return [.. parsed.Select(id => id is { } known ? found.GetValueOrDefault(known) : null)];
    }

    private IEnumerable<(GlobalId Id, object Row)> OfType(string type, GlobalId[] ids) => type switch
    {
        "Document" => Documents(ids),
        "Paragraph" => Paragraphs(ids),
        "Footnote" => Footnotes(ids),
        "CrossReference" => References(ids),
        "InternalReference" => InternalReferences(ids),
        "Organization" => AtHand(ids, id => dataset.Reference.Organization(id.Key)),
        "Body" => AtHand(ids, id => dataset.Reference.Body(id.Key)),
        "Session" => AtHand(ids, id => id.Split('/') is var (body, number) ? dataset.Reference.Session(body, number) : null),
        "Meeting" => Meetings(ids),
        "AgendaItem" => AgendaItems(ids),
        _ => [],
    };

    private static IEnumerable<(GlobalId Id, object Row)> AtHand(GlobalId[] ids, Func<GlobalId, object?> find) =>
        ids.Select(id => (id, Row: find(id))).Where(pair => pair.Row is not null).Select(pair => (pair.id, pair.Row!)); // Nulls are left out before.

    private IEnumerable<(GlobalId Id, object Row)> Documents(GlobalId[] ids)
    {
        var keys = ids.Select(id => id.Key).ToArray();
        var window = DocumentQueries.Root(_context.Works.Where(work => keys.Contains(work.Key))).OrderBy(source => source.Work.Id);
        return DocumentQueries.Read(_context, null, new QueryValues(), _ => window, DocumentQueries.Texts(_rows)).Select(row => (new GlobalId("Document", row.Key), (object)row));
    }

    private IEnumerable<(GlobalId Id, object Row)> Paragraphs(GlobalId[] ids)
    {
        var (works, places) = Places(ids);
        var window = ParagraphQueries.Sources(_context, _context.Paragraphs)
            .Where(source => works.Contains(source.Work.Key) && places.Contains(source.Work.Key + "#" + source.Paragraph.Address))
            .OrderBy(source => source.Paragraph.Id);
        return ParagraphQueries.Read(_context, null, new QueryValues(), _ => window, ParagraphQueries.Texts(_rows))
            .Select(row => (new GlobalId("Paragraph", $"{row.WorkKey}#{row.Address}"), (object)row));
    }

    private IEnumerable<(GlobalId Id, object Row)> Footnotes(GlobalId[] ids)
    {
        var (works, places) = Places(ids);
        var window = FootnoteQueries.Sources(_context, _context.Footnotes)
            .Where(source => works.Contains(source.Work.Key) && places.Contains(source.Work.Key + "#" + source.Footnote.Address))
            .OrderBy(source => source.Footnote.Id);
        return FootnoteQueries.Read(_context, null, new QueryValues(), _ => window, _rows).Select(row => (new GlobalId("Footnote", $"{row.WorkKey}#{row.Address}"), (object)row));
    }

    private IEnumerable<(GlobalId Id, object Row)> References(GlobalId[] ids)
    {
        var (works, places) = Places(ids);
        var window = ReferenceQueries.Sources(_context, ReferenceQueries.Citations(_context))
            .Where(source => works.Contains(source.Work.Key) && places.Contains(source.Work.Key + "#" + source.Reference.Address))
            .OrderBy(source => source.Reference.Id);
        return ReferenceQueries.Read(_context, null, new QueryValues(), _ => window, ReferenceQueries.Texts(_rows))
            .Select(row => (new GlobalId("CrossReference", $"{row.WorkKey}#{row.Address}@{row.Ordinal}"), (object)row));
    }

    private IEnumerable<(GlobalId Id, object Row)> InternalReferences(GlobalId[] ids)
    {
        var (works, places) = Places(ids);
        var window =
            from reference in _context.InternalReferences
            join work in _context.Works on reference.WorkId equals work.Id
            where works.Contains(work.Key) && places.Contains(work.Key + "#" + reference.Address)
            orderby reference.Id
            select new InternalReferenceSource { Reference = reference, Work = work, ParentId = 0 };
        return InternalReferenceQueries.Read(_context, null, new QueryValues(), _ => window, InternalReferenceQueries.Texts(_rows))
            .Select(row => (new GlobalId("InternalReference", $"{row.WorkKey}#{row.Address}@{row.Ordinal}"), (object)row));
    }

    private IEnumerable<(GlobalId Id, object Row)> Meetings(GlobalId[] ids)
    {
        var numbers = ids
            .Select(id => id.Split('/') is var (_, number) && int.TryParse(number, CultureInfo.InvariantCulture, out var value) ? value : -1)
            .Distinct()
            .ToArray();
        return SessionQueries.Meetings(dataset, _context.Meetings.Where(meeting => numbers.Contains(meeting.Number)))
            .Select(row => (new GlobalId("Meeting", $"{row.Body.Code}/{row.Session?.Number}/{row.Number}"), (object)row));
    }

    private IEnumerable<(GlobalId Id, object Row)> AgendaItems(GlobalId[] ids)
    {
        var labels = ids.Select(id => id.Split('/')?.Right ?? "").Distinct().ToArray();
        return SessionQueries.AgendaItems(dataset, _context.AgendaItems.Where(item => labels.Contains(item.Label)))
            .Select(row => (new GlobalId("AgendaItem", $"{row.Session.Body.Code}/{row.Session.Number}/{row.Label}"), (object)row));
    }

    /// <summary>Keys of works, which the database finds by index, and the keys with their addresses. A reference's order at its address is left out.</summary>
    private static (string[] Works, string[] Places) Places(GlobalId[] ids)
    {
        var pairs = ids.Select(id => id.Split('#')).OfType<(string Left, string Right)>().ToArray();
        return ([.. pairs.Select(pair => pair.Left).Distinct()], [.. pairs.Select(pair => $"{pair.Left}#{pair.Right.Split('@')[0]}").Distinct()]);
    }
}
