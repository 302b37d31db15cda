using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Export;

/// <summary>
/// A language version as JSON: what <c>parse</c> writes of it, with where it is held, what its references lead to and where it comes from. Names,
/// order and values are a contract.
/// </summary>
internal static class ExportedDocumentJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }; // Served as JSON alone, and types are not guessed.

    public static byte[] Write(ExportedDocument exported, DocumentAddress address)
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        Write(output, exported, address, cursor: null);
        return output.WrittenSpan.ToArray();
    }

    /// <param name="cursor">Place in a bulk export; null elsewhere.</param>
    public static void Write(IBufferWriter<byte> output, ExportedDocument exported, DocumentAddress address, string? cursor)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        if (cursor is not null)
        {
            writer.WriteString("cursor", cursor);
        }

        writer.WriteString("key", exported.Key);
        writer.WriteStartArray("languages");
        foreach (var language in exported.Languages)
        {
            writer.WriteStringValue(LanguageCodes.TwoLetters(language));
        }

        writer.WriteEndArray();
        ParsedDocumentJson.WriteMembers(writer, exported.Document, footnote => WriteCalls(writer, footnote), index => WriteTarget(writer, exported, address, index));
        WriteLinks(writer, exported, address);
        WriteSource(writer, exported);
        writer.WriteEndObject();
    }

    private static void WriteCalls(Utf8JsonWriter writer, ParsedFootnote footnote)
    {
        writer.WriteString("address", footnote.Address);
        writer.WriteStartArray("calls");
        foreach (var anchor in footnote.Anchors)
        {
            writer.WriteStartObject();
            writer.WriteString("address", anchor.Address);
            writer.WriteNumber("offset", anchor.Offset);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTarget(Utf8JsonWriter writer, ExportedDocument exported, DocumentAddress address, int index)
    {
        var reference = exported.Document.References[index];
        var part = exported.TargetAddresses.GetValueOrDefault(index);
        writer.WriteStartObject("links");
        writer.WriteString("document", reference is { Status: ReferenceStatus.Held, Symbol: { } symbol } ? address.Of(symbol.Key) + (part is null ? "" : "#" + part) : null);
        writer.WriteString("undocs", ReferenceLinks.Of(reference, exported.Document.Language)?.AbsoluteUri);
        writer.WriteEndObject();
    }

    private static void WriteLinks(Utf8JsonWriter writer, ExportedDocument exported, DocumentAddress address)
    {
        var language = exported.Document.Language;
        writer.WriteStartObject("links");
        writer.WriteString("canonical", address.Of(exported.Key));
        foreach (var form in DocumentForm.All)
        {
            writer.WriteString(form.Name, address.Of(exported.Key, form, language));
        }

        writer.WriteString("undocs", exported.Document.Symbol is { } symbol ? ReferenceLinks.Of(symbol, language)?.AbsoluteUri : null);
        writer.WriteString("graphql", address.GraphQL);
        writer.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter writer, ExportedDocument exported)
    {
        writer.WriteStartObject("source");
        writer.WriteString("name", Attribution.Source);
        writer.WriteString("notice", Attribution.Notice);
        writer.WriteString("terms", Attribution.Terms);
        writer.WriteString("file", exported.SourceName);
        writer.WriteString("format", ParsedDocumentJson.Constant(exported.Document.Format));
        writer.WriteString("sha256", exported.Sha256);
        writer.WriteString("loadedAt", exported.LoadedAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }
}
