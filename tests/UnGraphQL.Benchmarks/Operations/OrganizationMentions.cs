using System.Text.Json;
using UnGraphQL.Benchmarks.HandWritten;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Benchmarks.Operations;

/// <summary>An organization, where it is named, and the documents that name it.</summary>
internal sealed class OrganizationMentions : Operation
{
    public override string Name => "organization, 100 mentions, their documents";

    public override string Query => """
        query OrganizationMentions($code: String!) {
          organization(code: $code) {
            code name
            mentions(first: 100) { nodes { rawText kind document { symbol title date } } }
          }
        }
        """;

    public override string Variable => "code";

    public override IReadOnlyList<string?> Inputs { get; } = [.. OrganizationAuthority.Default.All.Select(organization => organization.Code).Skip(10).Take(97)];

    public override void Write(Utf8JsonWriter json, Statements statements, string? input)
    {
        json.WriteStartObject("organization"u8);
        var id = WriteOrganization(json, statements, input);
        json.WriteStartObject("mentions"u8);
        json.WriteStartArray("nodes"u8);
        using var row = statements.Read(
            """
            SELECT m.RawText, m.Kind, w.Symbol, w.Title, w.Date
            FROM OrganizationMentions AS m
            JOIN Works AS w ON w.Id = m.WorkId
            WHERE m.OrganizationId = $0
            ORDER BY w.SortKey, w.Key, m.Language, m.Position
            LIMIT 100
            """,
            id);
        while (row.Read())
        {
            json.WriteStartObject();
            json.WriteText("rawText"u8, row, 0);
            json.WriteMentionKind(row.GetInt32(1));
            json.WriteStartObject("document"u8);
            json.WriteText("symbol"u8, row, 2);
            json.WriteText("title"u8, row, 3);
            json.WriteText("date"u8, row, 4);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static long WriteOrganization(Utf8JsonWriter json, Statements statements, string? code)
    {
        using var row = statements.Read("SELECT Id, Code, Name FROM Organizations WHERE Code = $0", code!);
        row.Read();
        json.WriteText("code"u8, row, 1);
        json.WriteText("name"u8, row, 2);
        return row.GetInt64(0);
    }
}
