using System.Text.Json;
using UnGraphQL.Benchmarks.Collection;
using UnGraphQL.Benchmarks.HandWritten;
using UnGraphQL.Data;

namespace UnGraphQL.Benchmarks.Operations;

/// <summary>Point look-up: one document without its text.</summary>
internal sealed class DocumentBySymbol : Operation
{
    public override string Name => "document by symbol";

    public override double Target => 0.65;

    public override string Query => """
        query DocumentBySymbol($symbol: DocumentSymbol!) {
          resolution(symbol: $symbol) { symbol number title adoptedOn languages body { code } session { number } }
        }
        """;

    public override string Variable => "symbol";

    public override IReadOnlyList<string?> Inputs { get; } = [.. Enumerable.Range(0, 97).Select(i => GeneratedDocument.Symbol(i * 20))];

    public override void Write(Utf8JsonWriter json, Statements statements, string? input)
    {
        using var row = statements.Read(
            """
            SELECT w.Symbol, w.Number, w.Title, w.Date, w.Languages, b.Code, s.Number
            FROM WorkSymbols AS n
            JOIN Works AS w ON w.Id = n.WorkId
            LEFT JOIN Bodies AS b ON b.Id = w.BodyId
            LEFT JOIN Sessions AS s ON s.Id = w.SessionId
            WHERE n.Symbol = $0 AND n.Kind <> 3 AND w.Kind = 0
            ORDER BY n.Kind, w.Id
            LIMIT 2
            """,
            SymbolLookup.Normalize(input!));
        row.Read();
        json.WriteStartObject("resolution"u8);
        json.WriteText("symbol"u8, row, 0);
        json.WriteText("number"u8, row, 1);
        json.WriteText("title"u8, row, 2);
        json.WriteText("adoptedOn"u8, row, 3);
        json.WriteLanguages(row.GetInt32(4));
        json.WriteStartObject("body"u8);
        json.WriteText("code"u8, row, 5);
        json.WriteEndObject();
        json.WriteStartObject("session"u8);
        json.WriteText("number"u8, row, 6);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
