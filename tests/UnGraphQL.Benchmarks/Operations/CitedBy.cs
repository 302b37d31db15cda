using System.Text.Json;
using UnGraphQL.Benchmarks.Collection;
using UnGraphQL.Benchmarks.HandWritten;
using UnGraphQL.Data;

namespace UnGraphQL.Benchmarks.Operations;

/// <summary>What cites a document, with the citing paragraphs.</summary>
internal sealed class CitedBy : Operation
{
    public override string Name => "cited by, with citing paragraphs";

    public override string Query => """
        query CitedBy($symbol: DocumentSymbol!) {
          resolution(symbol: $symbol) {
            symbol
            citedBy(first: 50) { nodes { source { symbol title } paragraph { address text } } }
          }
        }
        """;

    public override string Variable => "symbol";

    public override IReadOnlyList<string?> Inputs { get; } = [.. Enumerable.Range(0, 97).Select(i => GeneratedDocument.Symbol(i * 20))];

    public override void Write(Utf8JsonWriter json, Statements statements, string? input)
    {
        json.WriteStartObject("resolution"u8);
        var id = WriteDocument(json, statements, input);
        json.WriteStartObject("citedBy"u8);
        json.WriteStartArray("nodes"u8);
        using var row = statements.Read(
            """
            SELECT w.Symbol, w.Title, p.Address, t.Text
            FROM CrossReferences AS r
            JOIN Works AS w ON w.Id = r.WorkId
            LEFT JOIN Paragraphs AS p ON p.Id = r.ParagraphId
            LEFT JOIN ParagraphTexts AS t ON t.ParagraphId = p.Id
              AND t.Language = (SELECT MIN(o.Language) FROM ParagraphTexts AS o WHERE o.ParagraphId = p.Id)
            WHERE r.TargetWorkId = $0 AND r.WorkId <> $0
            ORDER BY w.SortKey, w.Key, r.Position
            LIMIT 50
            """,
            id);
        while (row.Read())
        {
            WriteNode(json, row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, Microsoft.Data.Sqlite.SqliteDataReader row)
    {
        json.WriteStartObject();
        json.WriteStartObject("source"u8);
        json.WriteText("symbol"u8, row, 0);
        json.WriteText("title"u8, row, 1);
        json.WriteEndObject();
        if (row.IsDBNull(2))
        {
            json.WriteNull("paragraph"u8);
        }
        else
        {
            json.WriteStartObject("paragraph"u8);
            json.WriteText("address"u8, row, 2);
            json.WriteText("text"u8, row, 3);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static long WriteDocument(Utf8JsonWriter json, Statements statements, string? symbol)
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
        json.WriteText("symbol"u8, row, 1);
        return row.GetInt64(0);
    }
}
