using System.Text.Json;
using UnGraphQL.Benchmarks.HandWritten;

namespace UnGraphQL.Benchmarks.Operations;

/// <summary>A page of twenty resolutions, the newest first, with their sessions and first ten paragraphs.</summary>
internal sealed class ResolutionPage : Operation
{
    private const int Size = 20;

    public override string Name => "20 resolutions, first 10 paragraphs each";

    public override string Query => """
        query ResolutionPage($after: String) {
          resolutions(first: 20, after: $after) {
            nodes { symbol title adoptedOn session { number } paragraphs(first: 10) { nodes { address kind label text } } }
            pageInfo { hasNextPage }
          }
        }
        """;

    public override string Variable => "after";

    public override IReadOnlyList<string?> Inputs { get; } = [null];

    public override void Write(Utf8JsonWriter json, Statements statements, string? input)
    {
        var documents = ReadPage(statements);
        var page = documents.Count > Size ? documents.GetRange(0, Size) : documents;
        json.WriteStartObject("resolutions"u8);
        json.WriteStartArray("nodes"u8);
        using (var row = statements.Read(
            """
            SELECT p.WorkId, p.Address, p.Kind, p.Label, t.Text
            FROM Paragraphs AS p
            JOIN ParagraphTexts AS t ON t.ParagraphId = p.Id
            WHERE p.WorkId IN (SELECT value FROM json_each($0)) AND p.Position < 10
              AND t.Language = (SELECT MIN(o.Language) FROM ParagraphTexts AS o WHERE o.ParagraphId = p.Id)
            ORDER BY p.WorkId, p.Position
            """,
            $"[{string.Join(',', page.Select(document => document.Id).Order())}]"))
        {
            WriteNodes(json, page, Paragraphs(row));
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo"u8);
        json.WriteBoolean("hasNextPage"u8, documents.Count > Size);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static List<Document> ReadPage(Statements statements)
    {
        using var row = statements.Read(
            """
            SELECT w.Id, w.Symbol, w.Title, w.Date, s.Number
            FROM Works AS w
            LEFT JOIN Sessions AS s ON s.Id = w.SessionId
            WHERE w.Kind = 0
            ORDER BY w.SortKey, w.Key
            LIMIT 21
            """);
        var documents = new List<Document>(Size + 1);
        while (row.Read())
        {
            documents.Add(new Document(row.GetInt64(0), row.Text(1), row.Text(2), row.Text(3), row.Text(4)));
        }

        return documents;
    }

    private static Dictionary<long, List<Paragraph>> Paragraphs(Microsoft.Data.Sqlite.SqliteDataReader row)
    {
        var paragraphs = new Dictionary<long, List<Paragraph>>(Size);
        while (row.Read())
        {
            var work = row.GetInt64(0);
            if (!paragraphs.TryGetValue(work, out var list))
            {
                paragraphs.Add(work, list = new List<Paragraph>(10));
            }

            list.Add(new Paragraph(row.GetString(1), row.GetInt32(2), row.Text(3), row.Text(4)));
        }

        return paragraphs;
    }

    private static void WriteNodes(Utf8JsonWriter json, List<Document> documents, Dictionary<long, List<Paragraph>> paragraphs)
    {
        foreach (var document in documents)
        {
            json.WriteStartObject();
            json.WriteString("symbol"u8, document.Symbol);
            json.WriteString("title"u8, document.Title);
            json.WriteString("adoptedOn"u8, document.Date);
            json.WriteStartObject("session"u8);
            json.WriteString("number"u8, document.Session);
            json.WriteEndObject();
            json.WriteStartObject("paragraphs"u8);
            json.WriteStartArray("nodes"u8);
            foreach (var paragraph in paragraphs.GetValueOrDefault(document.Id) ?? [])
            {
                json.WriteStartObject();
                json.WriteString("address"u8, paragraph.Address);
                json.WriteParagraphKind(paragraph.Kind);
                json.WriteString("label"u8, paragraph.Label);
                json.WriteString("text"u8, paragraph.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private readonly record struct Document(long Id, string? Symbol, string? Title, string? Date, string? Session);

    private readonly record struct Paragraph(string Address, int Kind, string? Label, string? Text);
}
