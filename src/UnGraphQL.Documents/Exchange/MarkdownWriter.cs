using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Exchange;

/// <summary>
/// Writes a document as Markdown: metadata as front matter, an anchor with the address before every text (<c>#op14.a</c>), the printed number inside
/// it, opening words in italics, links on what is cited, notes at the end.
/// </summary>
public sealed class MarkdownWriter
{
    /// <summary>First key of the front matter. A file that has it states its structure.</summary>
    internal const string Mark = "ungraphql";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new();
    private readonly ParsedDocument _document;
    private readonly TextMarks _marks;
    private readonly IReadOnlyDictionary<string, string> _numbers;

    private MarkdownWriter(ParsedDocument document)
    {
        _document = document;
        _marks = new TextMarks(document);
        _numbers = Headings.Numbers(document.Paragraphs);
    }

    public static byte[] Write(ExportedDocument exported)
    {
        ArgumentNullException.ThrowIfNull(exported);
        var writer = new MarkdownWriter(exported.Document);
        writer.WriteFrontMatter(exported);
        writer.WriteTitle();
        foreach (var paragraph in exported.Document.Paragraphs)
        {
            writer.WriteParagraph(paragraph);
        }

        writer.WriteNotes();
        writer.Line($"> {Attribution.Notice}");
        return Encoding.UTF8.GetBytes(writer._text.ToString());
    }

    /// <summary>The text with a backslash before all that Markdown would read as a mark.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '$')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    private void WriteFrontMatter(ExportedDocument exported)
    {
        _text.Append("---\n").Append(Mark).Append(": 1\n");
        foreach (var field in DocumentFields.Of(_document))
        {
            Field(field.Name, field.IsList ? JsonSerializer.Serialize(field.Values, Json) : JsonSerializer.Serialize(field.Values[0], Json));
        }

        Field("source", JsonSerializer.Serialize(Attribution.Source, Json));
        Field("notice", JsonSerializer.Serialize(Attribution.Notice, Json));
        Field("terms", JsonSerializer.Serialize(Attribution.Terms, Json));
        Field("file", JsonSerializer.Serialize(exported.SourceName, Json));
        Field("sha256", JsonSerializer.Serialize(exported.Sha256, Json));
        _text.Append("---\n\n");
    }

    private void Field(string name, string value) => _text.Append(name).Append(": ").Append(value).Append('\n');

    private void WriteTitle()
    {
        _text.Append("# ").Append(Escape(_document.Title ?? _document.Symbol?.Display ?? "Document"));
        foreach (var note in _marks.Unanchored)
        {
            Call(note);
        }

        Line("");
    }

    private void WriteParagraph(ParsedParagraph paragraph)
    {
        switch (paragraph.Kind)
        {
            case ParagraphKind.Heading:
                _text.Append('#', Math.Min(6, paragraph.Section.Length + 2)).Append(' ');
                WriteText(paragraph, _numbers.GetValueOrDefault(paragraph.Address));
                break;
            case ParagraphKind.Table when TableRows.Read(paragraph.Text) is { } rows:
                WriteTable(paragraph, rows);
                break;
            default:
                WriteText(paragraph, paragraph.NumberSign);
                break;
        }

        foreach (var item in paragraph.Children)
        {
            WriteItem(item);
        }
    }

    private void WriteItem(ParsedParagraph item)
    {
        WriteText(item, item.Number);
        foreach (var child in item.Children)
        {
            WriteItem(child);
        }
    }

    private void WriteText(ParsedParagraph paragraph, string? number)
    {
        Anchor(paragraph.Address, number);
        if (number is not null)
        {
            _text.Append(' ');
        }

        WriteInline(_marks.Of(paragraph));
        Line("");
    }

    private void Anchor(string address, string? number) => _text.Append(CultureInfo.InvariantCulture, $"<a id=\"{address}\">{Escape(number ?? "")}</a>");

    // The first row heads the table, as it must in Markdown.
    private void WriteTable(ParsedParagraph paragraph, ImmutableArray<ImmutableArray<TextSpan>> rows)
    {
        Anchor(paragraph.Address, null);
        Line("");
        for (var i = 0; i < rows.Length; i++)
        {
            _text.Append('|');
            foreach (var cell in rows[i])
            {
                _text.Append(' ');
                WriteInline(_marks.Of(paragraph, cell));
                _text.Append(" |");
            }

            _text.Append('\n');
            if (i == 0)
            {
                _text.Append('|').Append(string.Concat(Enumerable.Repeat(" --- |", rows[i].Length))).Append('\n');
            }
        }

        _text.Append('\n');
    }

    private void WriteNotes()
    {
        foreach (var note in _document.Footnotes)
        {
            _text.Append("[^").Append(note.Address).Append("]: ");
            WriteInline(_marks.Of(note));
            Line("");
        }
    }

    private void WriteInline(IEnumerable<InlineSegment> segments)
    {
        foreach (var segment in segments)
        {
            if (segment.Call is { } note)
            {
                Call(note);
                continue;
            }

            var link = segment.Reference is { } reference ? ReferenceLinks.Of(reference, _document.Language) : null;
            var mark = segment.IsOpening ? "*" : "";
            _text.Append(mark)
                .Append(link is null ? Escape(segment.Text) : $"[{Escape(segment.Text)}](<{link.AbsoluteUri}>)")
                .Append(mark);
        }
    }

    private void Call(ParsedFootnote note) => _text.Append("[^").Append(note.Address).Append(']');

    private void Line(string end) => _text.Append(end).Append("\n\n");
}
