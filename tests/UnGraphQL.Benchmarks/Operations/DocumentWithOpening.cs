using System.Text.Json;
using UnGraphQL.Benchmarks.Collection;
using UnGraphQL.Benchmarks.HandWritten;
using UnGraphQL.Data;

namespace UnGraphQL.Benchmarks.Operations;

/// <summary>Point look-up: one document with its first three paragraphs.</summary>
internal sealed class DocumentWithOpening : Operation
{
    public override string Name => "document by symbol, first 3 paragraphs";

    public override double Target => 0.65;

    public override string Query => """
        query DocumentWithOpening($symbol: DocumentSymbol!) {
          resolution(symbol: $symbol) {
            symbol title adoptedOn languages session { number }
            paragraphs(first: 3) { nodes { address kind text } }
          }
        }
        """;

    public override string Variable => "symbol";

    public override IReadOnlyList<string?> Inputs { get; } = [.. Enumerable.Range(0, 97).Select(i => GeneratedDocument.Symbol(i * 20))];

    public override void Write(Utf8JsonWriter json, Statements statements, string? input)
    {
        json.WriteStartObject("resolution"u8);
        var id = WriteDocument(json, statements, input);
        json.WriteStartObject("paragraphs"u8);
        json.WriteStartArray("nodes"u8);
        using var row = statements.Read(
            """
            SELECT p.Address, p.Kind, t.Text
            FROM Paragraphs AS p
            JOIN ParagraphTexts AS t ON t.ParagraphId = p.Id
            WHERE p.WorkId = $0 AND t.Language = (SELECT MIN(o.Language) FROM ParagraphTexts AS o WHERE o.ParagraphId = p.Id)
            ORDER BY p.Position
            LIMIT 3
            """,
            id);
        while (row.Read())
        {
            json.WriteStartObject();
            json.WriteText("address"u8, row, 0);
            json.WriteParagraphKind(row.GetInt32(1));
            json.WriteText("text"u8, row, 2);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static long WriteDocument(Utf8JsonWriter json, Statements statements, string? symbol)
    {
        using var row = statements.Read(
            """
            SELECT w.Id, w.Symbol, w.Title, w.Date, w.Languages, s.Number
            FROM WorkSymbols AS n
            JOIN Works AS w ON w.Id = n.WorkId
            LEFT JOIN Sessions AS s ON s.Id = w.SessionId
            WHERE n.Symbol = $0 AND n.Kind <> 3 AND w.Kind = 0
            ORDER BY n.Kind, w.Id
            LIMIT 2
            """,
            SymbolLookup.Normalize(symbol!));
        row.Read();
        json.WriteText("symbol"u8, row, 1);
        json.WriteText("title"u8, row, 2);
        json.WriteText("adoptedOn"u8, row, 3);
        json.WriteLanguages(row.GetInt32(4));
        json.WriteStartObject("session"u8);
        json.WriteText("number"u8, row, 5);
        json.WriteEndObject();
        return row.GetInt64(0);
    }
}
