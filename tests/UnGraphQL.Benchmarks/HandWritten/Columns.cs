using System.Text.Json;
using Microsoft.Data.Sqlite;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Benchmarks.HandWritten;

/// <summary>Columns as the API serves them.</summary>
internal static class Columns
{
    private static readonly JsonEncodedText[] Languages = Names<Language>();

    private static readonly JsonEncodedText[] ParagraphKinds = Names<ParagraphKind>();

    private static readonly JsonEncodedText[] Statuses = Names<ReferenceStatus>();

    private static readonly JsonEncodedText[] MentionKinds = Names<MentionKind>();

    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static void WriteText(this Utf8JsonWriter json, ReadOnlySpan<byte> name, SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, row.GetString(column));
        }
    }

    public static void WriteParagraphKind(this Utf8JsonWriter json, int kind) => json.WriteString("kind"u8, ParagraphKinds[kind]);

    public static void WriteStatus(this Utf8JsonWriter json, int status) => json.WriteString("status"u8, Statuses[status]);

    public static void WriteMentionKind(this Utf8JsonWriter json, int kind) => json.WriteString("kind"u8, MentionKinds[kind]);

    public static void WriteLanguages(this Utf8JsonWriter json, int mask)
    {
        json.WriteStartArray("languages"u8);
        for (var language = 0; language < Languages.Length; language++)
        {
            if ((mask & (1 << language)) != 0)
            {
                json.WriteStringValue(Languages[language]);
            }
        }

        json.WriteEndArray();
    }

    private static JsonEncodedText[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => JsonEncodedText.Encode(name.ToUpperInvariant()))];
}
