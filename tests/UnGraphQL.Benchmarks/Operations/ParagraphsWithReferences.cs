using System.Text.Json;
using UnGraphQL.Benchmarks.Collection;
using UnGraphQL.Benchmarks.HandWritten;
using UnGraphQL.Data;

namespace UnGraphQL.Benchmarks.Operations;

/// <summary>All paragraphs of one document with their references and what these cite.</summary>
internal sealed class ParagraphsWithReferences : Operation
{
    public override string Name => "all paragraphs of a document, references, targets";

    public override string Query => """
        query ParagraphsWithReferences($symbol: DocumentSymbol!) {
          resolution(symbol: $symbol) {
            symbol
            paragraphs(first: 100) {
              nodes { address text references(first: 20) { nodes { rawText targetSymbol status target { symbol title } } } }
            }
          }
        }
        """;

    public override string Variable => "symbol";

    public override IReadOnlyList<string?> Inputs { get; } = [.. Enumerable.Range(0, 97).Select(i => GeneratedDocument.Symbol(i * 20))];

    public override void Write(Utf8JsonWriter json, Statements statements, string? input)
    {
        var (id, symbol) = Find(statements, input);
        var references = References(statements, id);
        json.WriteStartObject("resolution"u8);
        json.WriteString("symbol"u8, symbol);
        json.WriteStartObject("paragraphs"u8);
        json.WriteStartArray("nodes"u8);
        using var row = statements.Read(
            """
            SELECT p.Id, p.Address, t.Text
            FROM Paragraphs AS p
            JOIN ParagraphTexts AS t ON t.ParagraphId = p.Id
            WHERE p.WorkId = $0 AND t.Language = (SELECT MIN(o.Language) FROM ParagraphTexts AS o WHERE o.ParagraphId = p.Id)
            ORDER BY p.Position
            LIMIT 100
            """,
            id);
        while (row.Read())
        {
            json.WriteStartObject();
            json.WriteText("address"u8, row, 1);
            json.WriteText("text"u8, row, 2);
            json.WriteStartObject("references"u8);
            WriteReferences(json, references.GetValueOrDefault(row.GetInt64(0)) ?? []);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static (long Id, string? Symbol) Find(Statements statements, string? symbol)
    {
        using var row = statements.Read(
            """
            SELECT w.Id, w.Symbol
            FROM WorkSymbols AS n
            JOIN Works AS w ON w.Id = n.WorkId
            WHERE n.Symbol = $0 AND n.Kind <> 3 AND w.Kind = 0
            ORDER BY n.Kind, w.Id
            LIMIT 2
            """,
            SymbolLookup.Normalize(symbol!));
        row.Read();
        return (row.GetInt64(0), row.Text(1));
    }

    private static Dictionary<long, List<Reference>> References(Statements statements, long work)
    {
        using var row = statements.Read(
            """
            SELECT r.ParagraphId, m.RawText, r.TargetSymbol, r.Status, t.Symbol, t.Title, t.Id
            FROM CrossReferences AS r
            LEFT JOIN ReferenceMentions AS m ON m.CrossReferenceId = r.Id
              AND m.Language = (SELECT MIN(o.Language) FROM ReferenceMentions AS o WHERE o.CrossReferenceId = r.Id)
            LEFT JOIN Works AS t ON t.Id = r.TargetWorkId
            WHERE r.WorkId = $0 AND (r.TargetWorkId IS NULL OR r.TargetWorkId <> r.WorkId)
            ORDER BY r.Position
            """,
            work);
        var references = new Dictionary<long, List<Reference>>();
        while (row.Read())
        {
            var paragraph = row.GetInt64(0);
            if (!references.TryGetValue(paragraph, out var list))
            {
                references.Add(paragraph, list = []);
            }

            list.Add(new Reference(row.Text(1), row.Text(2), row.GetInt32(3), row.Text(4), row.Text(5), !row.IsDBNull(6)));
        }

        return references;
    }

    private static void WriteReferences(Utf8JsonWriter json, List<Reference> references)
    {
        json.WriteStartArray("nodes"u8);
        foreach (var reference in references)
        {
            json.WriteStartObject();
            json.WriteString("rawText"u8, reference.RawText);
            json.WriteString("targetSymbol"u8, reference.TargetSymbol);
            json.WriteStatus(reference.Status);
            if (reference.IsHeld)
            {
                json.WriteStartObject("target"u8);
                json.WriteString("symbol"u8, reference.Symbol);
                json.WriteString("title"u8, reference.Title);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("target"u8);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private readonly record struct Reference(string? RawText, string? TargetSymbol, int Status, string? Symbol, string? Title, bool IsHeld);
}
