using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Formats.AkomaNtoso;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Exchange;

/// <summary>Reads what <see cref="MarkdownWriter"/> writes: front matter, and an anchor with the address before every text.</summary>
internal static partial class StatedMarkdownReader
{
    /// <summary>Whether a text begins as one that states its structure.</summary>
    public static bool Recognize(SourceText source) => Beginning().IsMatch(source.Content);

    /// <summary>Null when the front matter names no language.</summary>
    public static LinkedDocument? Read(SourceText source)
    {
        var lines = source.Lines;
        var end = 1;
        while (end < lines.Length && lines[end].Raw != "---")
        {
            end++;
        }

        return DocumentFields.Read(lines.Take(end).Skip(1).Select(line => Field(line.Raw)).OfType<DocumentField>(), SourceFormat.Markdown) is { } fields
            ? ReadTexts(source, [.. lines.Skip(end + 1).Where(line => !line.IsBlank)], fields)
            : null;
    }

    private static LinkedDocument ReadTexts(SourceText source, ImmutableArray<SourceLine> lines, ParsedDocument fields)
    {
        var document = new StatedDocument(fields);
        var notes = new Dictionary<string, InlineText>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (Note().Match(line.Raw) is { Success: true } note)
            {
                notes.TryAdd(note.Groups["address"].Value, StatedInline.Read(source.Content, line.Span.Start + note.Length, line.Span.End, notes));
            }
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (Anchor().Match(line.Raw) is not { Success: true } anchor)
            {
                if (line.Raw.StartsWith("# ", StringComparison.Ordinal))
                {
                    document.AddLoose(StatedInline.Read(source.Content, line.Span.Start + 2, line.Span.End, notes));
                }

                continue;
            }

            var number = StatedInline.Read(source.Content, line.Span.Start + anchor.Groups["number"].Index, line.Span.Start + anchor.Groups["number"].Index + anchor.Groups["number"].Length, notes).Text.Text.Value;
            var rows = lines.Skip(i + 1).TakeWhile(row => row.Raw.StartsWith('|')).ToList();
            var text = rows.Count > 0 && line.Raw.Length == anchor.Length
                ? StatedInline.ReadRows(source.Content, rows.Where((_, row) => row != 1).Select(row => row.Span), notes)
                : StatedInline.Read(source.Content, line.Span.Start + anchor.Length, line.Span.End, notes);
            document.Add(anchor.Groups["address"].Value, number.Length == 0 ? null : number, Math.Max(0, anchor.Groups["level"].Length - 2), text, line.Span);
            i += rows.Count;
        }

        return document.Finish();
    }

    // title: "…"   drafts: ["…"]
    private static DocumentField? Field(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return null;
        }

        try
        {
            using var value = JsonDocument.Parse(line.AsMemory(colon + 2));
            return new DocumentField(line[..colon], Values(value.RootElement), IsList: true);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ImmutableArray<string> Values(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString() ?? ""],
        JsonValueKind.Array => [.. value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString() ?? "")],
        _ => [],
    };

    [GeneratedRegex(@"\A---\r?\nungraphql: ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Beginning();

    // <a id="op14">14.</a> *Requests* …   ## <a id="s2">II.</a> Cooperation
    [GeneratedRegex(@"^(?:(?<level>\#{2,6}) )?<a id=""(?<address>[^""\s]{1,200})"">(?<number>(?:[^<\\]|\\.){0,200})</a>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Anchor();

    // [^fn1]: See A/73/1.
    [GeneratedRegex(@"^\[\^(?<address>[^\]\s]{1,200})\]: ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Note();
}
