using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Model;

/// <summary>Writes a document as the one JSON line of the <c>parse</c> command. Keys, order and values are a contract.</summary>
public static partial class ParsedDocumentJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the line, without a line end.</summary>
    /// <param name="source">The path as the caller gave it.</param>
    public static void Write(IBufferWriter<byte> output, ParsedDocument document, string source)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        Write(writer, document, source);
    }

    /// <inheritdoc cref="Write(IBufferWriter{byte}, ParsedDocument, string)"/>
    public static void Write(Stream output, ParsedDocument document, string source)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        Write(writer, document, source);
    }

    private static void Write(Utf8JsonWriter writer, ParsedDocument document, string source)
    {
        writer.WriteStartObject();
        writer.WriteString("source", source);
        WriteMembers(writer, document);
        writer.WriteEndObject();
    }

    /// <summary>The members of the line but its first, inside an object that is open.</summary>
    /// <param name="moreOfFootnote">Adds members to each footnote.</param>
    /// <param name="moreOfReference">Adds members to each reference, given with its place in the document.</param>
    public static void WriteMembers(Utf8JsonWriter writer, ParsedDocument document, Action<ParsedFootnote>? moreOfFootnote = null, Action<int>? moreOfReference = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        WriteMasthead(writer, document);
        WriteArray(writer, "paragraphs", document.Paragraphs, WriteParagraph);
        WriteArray(writer, "footnotes", document.Footnotes, (w, footnote) => WriteFootnote(w, footnote, moreOfFootnote));
        var index = 0;
        WriteArray(writer, "references", document.References, (w, reference) => WriteReference(w, reference, index++, moreOfReference));
        WriteArray(writer, "internalReferences", document.SelfReferences, WriteInternalReference);
        WriteArray(writer, "organizations", document.Organizations, WriteMention);
        WriteArray(writer, "diagnostics", document.Diagnostics, WriteDiagnostic);
    }

    /// <summary>The name of a value as JSON has it: <c>PressRelease</c> gives <c>PRESS_RELEASE</c>.</summary>
    public static string Constant(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return InnerCapital().Replace(value.ToString(), "_$0").ToUpperInvariant();
    }

    private static void WriteMasthead(Utf8JsonWriter writer, ParsedDocument document)
    {
        writer.WriteString("symbol", document.Symbol?.Key);
        WriteArray(writer, "aliases", document.Aliases, WriteSymbol);
        writer.WriteString("kind", Constant(document.Kind));
        writer.WriteString("body", document.Body);
        writer.WriteString("session", document.Session);
        writer.WriteString("language", document.Language.ToString().ToLowerInvariant());
        writer.WriteString("title", document.Title);
        writer.WriteString("adoptedOn", Date(document.AdoptedOn));
        writer.WriteString("meeting", document.Meeting);
        writer.WriteString("agendaItem", document.AgendaItem);
        WriteArray(writer, "drafts", document.Drafts, WriteSymbol);
        WriteArray(writer, "sponsors", document.Sponsors, static (w, s) => w.WriteStringValue(s));
        WriteArray(writer, "additionalSponsors", document.AdditionalSponsors, static (w, s) => w.WriteStringValue(s));
        writer.WriteString("distributedOn", Date(document.DistributedOn));
        writer.WriteString("jobNumber", document.JobNumber);
        writer.WriteString("committee", document.Committee);
        WriteArray(writer, "committeeReports", document.CommitteeReports, WriteSymbol);
        WriteVote(writer, document.Vote);
    }

    private static void WriteVote(Utf8JsonWriter writer, ParsedVote? vote)
    {
        writer.WritePropertyName("vote");
        if (vote is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("outcome", Constant(vote.Outcome));
        WriteNumber(writer, "inFavour", vote.InFavour);
        WriteNumber(writer, "against", vote.Against);
        WriteNumber(writer, "abstaining", vote.Abstaining);
        WriteArray(writer, "ballots", vote.Ballots, static (w, b) =>
        {
            w.WriteStartObject();
            w.WriteString("voter", b.Voter);
            w.WriteString("position", Constant(b.Position));
            w.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private static void WriteParagraph(Utf8JsonWriter writer, ParsedParagraph paragraph)
    {
        writer.WriteStartObject();
        writer.WriteString("address", paragraph.Address);
        writer.WriteString("kind", Constant(paragraph.Kind));
        writer.WriteString("number", paragraph.Number);
        writer.WriteString("openingPhrase", paragraph.OpeningPhrase);
        writer.WriteString("action", paragraph.Action);
        writer.WriteString("text", paragraph.Text);
        WriteArray(writer, "section", paragraph.Section, static (w, h) => w.WriteStringValue(h));
        writer.WriteStartObject("span");
        WriteSpan(writer, paragraph.Span);
        writer.WriteEndObject();
        WriteArray(writer, "children", paragraph.Children, WriteItem);
        writer.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter writer, ParsedParagraph item)
    {
        writer.WriteStartObject();
        writer.WriteString("address", item.Address);
        writer.WriteString("label", item.Number);
        writer.WriteString("text", item.Text);
        WriteArray(writer, "children", item.Children, WriteItem);
        writer.WriteEndObject();
    }

    private static void WriteFootnote(Utf8JsonWriter writer, ParsedFootnote footnote, Action<ParsedFootnote>? more)
    {
        writer.WriteStartObject();
        writer.WriteString("marker", footnote.Marker);
        writer.WriteString("text", footnote.Text);
        WriteArray(writer, "anchors", footnote.Anchors, static (w, a) => w.WriteStringValue(a.Address));
        more?.Invoke(footnote);
        writer.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter writer, ParsedReference reference, int index, Action<int>? more)
    {
        writer.WriteStartObject();
        writer.WriteString("address", reference.Address);
        writer.WriteString("text", reference.Text);
        writer.WriteString("symbol", reference.Symbol?.Key);
        writer.WriteString("kind", Constant(reference.Kind));
        writer.WriteString("date", Date(reference.Date));
        writer.WriteString("inferredDate", Date(reference.InferredDate));
        writer.WriteString("pinpoint", reference.Pinpoint);
        writer.WriteString("status", Constant(reference.Status));
        writer.WriteString("foundBy", reference.BodyRule?.ToUpperInvariant());
        WriteSpan(writer, reference.Span);
        more?.Invoke(index);
        writer.WriteEndObject();
    }

    private static void WriteInternalReference(Utf8JsonWriter writer, ParsedReference reference)
    {
        writer.WriteStartObject();
        writer.WriteString("address", reference.Address);
        writer.WriteString("text", reference.Text);
        writer.WriteString("pinpoint", reference.Pinpoint);
        WriteSpan(writer, reference.Span);
        writer.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter writer, ParsedMention mention)
    {
        writer.WriteStartObject();
        writer.WriteString("address", mention.Address);
        writer.WriteString("text", mention.Text);
        writer.WriteString("code", mention.Code);
        writer.WriteString("kind", Constant(mention.Kind));
        WriteSpan(writer, mention.Span);
        writer.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", Constant(diagnostic.Severity));
        writer.WriteString("message", diagnostic.Message);
        writer.WriteString("address", diagnostic.Address);
        writer.WriteString("suggestion", diagnostic.Suggestion);
        writer.WriteEndObject();
    }

    private static void WriteSymbol(Utf8JsonWriter writer, DocumentSymbol symbol) => writer.WriteStringValue(symbol.Key);

    private static void WriteSpan(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InnerCapital();
}
