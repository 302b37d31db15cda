using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Api.Export;

/// <summary>
/// A language version as a page that needs no script: for search engines, screen readers and whoever follows a link. Every paragraph has its
/// address as id. Everything that comes from documents is encoded.
/// </summary>
internal sealed class DocumentPage
{
    /// <summary>Alone in its element, so that the policy can allow it by hash.</summary>
    public const string Style = """
        :root { color-scheme: light dark; font: 1.05rem/1.6 system-ui, sans-serif; }
        body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1.25rem 4rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.25rem; } h3, h4, h5, h6 { font-size: 1.05rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; }
        dl { display: grid; gap: .15rem 1rem; grid-template-columns: max-content 1fr; } dt { opacity: .75; } dd { margin: 0; }
        article p { margin: .75rem 0; scroll-margin-top: 1rem; } .d1 { margin-inline-start: 2rem; } .d2 { margin-inline-start: 4rem; } .d3 { margin-inline-start: 6rem; }
        :target { background: color-mix(in srgb, Highlight 25%, transparent); }
        .at { font-size: .75rem; opacity: .6; text-decoration: none; } .at:focus, .at:hover { opacity: 1; text-decoration: underline; }
        .scroll { overflow-x: auto; } table { border-collapse: collapse; } td { border: 1px solid color-mix(in srgb, currentColor 30%, transparent); padding: .3rem .6rem; vertical-align: top; }
        footer { border-top: 1px solid color-mix(in srgb, currentColor 30%, transparent); font-size: .9rem; margin-top: 2.5rem; }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _page = new();
    private readonly ExportedDocument _exported;
    private readonly ParsedDocument _document;
    private readonly DocumentAddress _address;
    private readonly TextMarks _marks;
    private readonly IReadOnlyDictionary<string, string> _numbers;

    /// <summary>Paragraphs that references lead to.</summary>
    private readonly Dictionary<ParsedReference, string> _parts;

    private DocumentPage(ExportedDocument exported, DocumentAddress address)
    {
        _exported = exported;
        _document = exported.Document;
        _address = address;
        _marks = new TextMarks(_document);
        _numbers = Headings.Numbers(_document.Paragraphs);
        _parts = new(exported.TargetAddresses.Select(pair => KeyValuePair.Create(_document.References[pair.Key], pair.Value)), ReferenceEqualityComparer.Instance);
    }

    public static byte[] Write(ExportedDocument exported, DocumentAddress address)
    {
        var page = new DocumentPage(exported, address);
        page.WriteHead();
        page.WriteHeader();
        page.WriteTexts();
        page.WriteNotes();
        page.WriteFooter();
        return Encoding.UTF8.GetBytes(page._page.ToString());
    }

    private string Title => _document.Title ?? _document.Symbol?.Display ?? _exported.SourceName;

    private void WriteHead()
    {
        var symbol = _document.Symbol is { } own ? own.Display + ": " : "";
        Line($"<!doctype html>\n<html lang=\"{Code(_document.Language)}\" dir=\"{Direction(_document.Language)}\">\n<head>\n<meta charset=\"utf-8\">");
        Line($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Encoded(symbol + Title)}</title>");
        Line($"<link rel=\"canonical\" href=\"{Encoded(_address.Of(_exported.Key, DocumentForm.Html, _document.Language))}\">");
        foreach (var language in _exported.Languages)
        {
            Line($"<link rel=\"alternate\" hreflang=\"{Code(language)}\" href=\"{Encoded(_address.Of(_exported.Key, DocumentForm.Html, language))}\">");
        }

        foreach (var form in DocumentForm.All.Where(form => form != DocumentForm.Html))
        {
            Line($"<link rel=\"alternate\" type=\"{form.MediaTypes[0]}\" href=\"{Encoded(_address.Of(_exported.Key, form, _document.Language))}\">");
        }

        Line($"<script type=\"application/ld+json\">{JsonLd.Write(_exported, _address)}</script>\n<style>{Style}</style>\n</head>\n<body>");
    }

    private void WriteHeader()
    {
        Line($"<header>\n<p lang=\"en\" dir=\"ltr\"><a href=\"/\">UnGraphQL</a></p>\n<h1>{Encoded(Title)}</h1>\n<dl lang=\"en\" dir=\"ltr\">");
        Fact("Symbol", _document.Symbol?.Display);
        Fact("Kind", _document.Kind == DocumentKind.PressRelease ? "Press release" : _document.Kind.ToString());
        Fact("Body", _document.Body);
        Fact("Session", _document.Session);
        Fact("Adopted", Date(_document.AdoptedOn));
        Fact("Meeting", _document.Meeting);
        Fact("Agenda item", _document.AgendaItem);
        Fact("Committee", _document.Committee);
        Fact("Committee reports", Symbols(_document.CommitteeReports));
        Fact("Drafts", Symbols(_document.Drafts));
        Fact("Vote", _document.Vote is { InFavour: { } yes } vote ? string.Create(CultureInfo.InvariantCulture, $"{yes} in favour, {vote.Against ?? 0} against, {vote.Abstaining ?? 0} abstaining")
            : _document.Vote?.Outcome == VoteOutcome.WithoutVote ? "Without a vote" : null);
        Fact("Distributed", Date(_document.DistributedOn));
        Line("</dl>\n<nav aria-label=\"Languages\">\n<ul>");
        foreach (var language in _exported.Languages)
        {
            var current = language == _document.Language ? " aria-current=\"page\"" : "";
            Line($"<li><a href=\"{Encoded(_address.Of(_exported.Key, DocumentForm.Html, language))}\" lang=\"{Code(language)}\" hreflang=\"{Code(language)}\"{current}>{Name(language)}</a></li>");
        }

        Line("</ul>\n</nav>\n<nav lang=\"en\" dir=\"ltr\" aria-label=\"Forms\">\n<ul>");
        foreach (var form in DocumentForm.All.Where(form => form != DocumentForm.Html))
        {
            Line($"<li><a href=\"{Encoded(_address.Of(_exported.Key, form, _document.Language))}\" type=\"{form.MediaTypes[0]}\">{(form == DocumentForm.Akn ? "AKN4UN XML" : form == DocumentForm.Json ? "JSON" : "Markdown")}</a></li>");
        }

        if (_document.Symbol is { } symbol && ReferenceLinks.Of(symbol, _document.Language) is { } official)
        {
            Line($"<li><a href=\"{Encoded(official.AbsoluteUri)}\">Official document</a></li>");
        }

        Line("</ul>\n</nav>\n</header>\n<main>\n<article>");
    }

    private void WriteTexts()
    {
        foreach (var paragraph in _document.Paragraphs)
        {
            switch (paragraph.Kind)
            {
                case ParagraphKind.Heading:
                    var level = Math.Min(6, paragraph.Section.Length + 2);
                    Append($"<h{level} id=\"{Encoded(paragraph.Address)}\">{Encoded(_numbers.TryGetValue(paragraph.Address, out var number) ? number + " " : "")}");
                    WriteInline(_marks.Of(paragraph));
                    Line($"</h{level}>");
                    break;
                case ParagraphKind.Table when TableRows.Read(paragraph.Text) is { } rows:
                    WriteTable(paragraph, rows);
                    break;
                default:
                    WriteParagraph(paragraph, paragraph.NumberSign, 0);
                    break;
            }
        }

        Line("</article>");
    }

    private void WriteParagraph(ParsedParagraph paragraph, string? number, int depth)
    {
        Append($"<p id=\"{Encoded(paragraph.Address)}\"{(depth == 0 ? "" : $" class=\"d{Math.Min(depth, 3)}\"")}>{Encoded(number is null ? "" : number + " ")}");
        WriteInline(_marks.Of(paragraph));
        Line($" <a class=\"at\" lang=\"en\" dir=\"ltr\" href=\"#{Encoded(paragraph.Address)}\">{Encoded(paragraph.Address)}</a></p>");
        foreach (var item in paragraph.Children)
        {
            WriteParagraph(item, item.Number, depth + 1);
        }
    }

    private void WriteTable(ParsedParagraph paragraph, ImmutableArray<ImmutableArray<TextSpan>> rows)
    {
        Line($"<div class=\"scroll\" id=\"{Encoded(paragraph.Address)}\"><table>");
        foreach (var row in rows)
        {
            Append("<tr>");
            foreach (var cell in row)
            {
                Append("<td>");
                WriteInline(_marks.Of(paragraph, cell));
                Append("</td>");
            }

            Line("</tr>");
        }

        Line("</table></div>");
    }

    private void WriteNotes()
    {
        if (_document.Footnotes.IsEmpty)
        {
            return;
        }

        Line("<section role=\"doc-endnotes\">\n<hr>");
        foreach (var note in _document.Footnotes)
        {
            Append($"<p id=\"{Encoded(note.Address)}\"><sup>{Encoded(note.Marker)}</sup> ");
            WriteInline(_marks.Of(note));
            foreach (var anchor in note.Anchors.Select(anchor => anchor.Address).Distinct())
            {
                Append($" <a class=\"at\" lang=\"en\" dir=\"ltr\" role=\"doc-backlink\" href=\"#{Encoded(anchor)}\">{Encoded(anchor)}</a>");
            }

            Line("</p>");
        }

        Line("</section>");
    }

    private void WriteFooter()
    {
        Line($"</main>\n<footer lang=\"en\" dir=\"ltr\">\n<p>{Encoded(Attribution.Notice)}</p>");
        Line($"<p>Read from the file {Encoded(_exported.SourceName)}. <a rel=\"license\" href=\"{Attribution.Terms}\">Terms of use of the United Nations</a>.</p>\n</footer>\n</body>\n</html>");
    }

    private void WriteInline(IEnumerable<InlineSegment> segments)
    {
        foreach (var segment in segments)
        {
            if (segment.Call is { } note)
            {
                Append($"<sup><a role=\"doc-noteref\" href=\"#{Encoded(note.Address)}\">{Encoded(note.Marker)}</a></sup>");
                continue;
            }

            var text = Encoded(segment.Text);
            var linked = LinkOf(segment.Reference) is { } link ? $"<a href=\"{Encoded(link)}\">{text}</a>" : text;
            Append(segment.IsOpening ? $"<i>{linked}</i>" : linked);
        }
    }

    private string? LinkOf(ParsedReference? reference)
    {
        if (reference is not { Status: ReferenceStatus.Held, Symbol: { } held })
        {
            return reference is null ? null : ReferenceLinks.Of(reference, _document.Language)?.AbsoluteUri;
        }

        var part = _parts.GetValueOrDefault(reference);
        return _address.Of(held.Key) + (part is null ? "" : "#" + part);
    }

    private void Fact(string name, string? value)
    {
        if (value is not null)
        {
            Line($"<dt>{name}</dt><dd>{Encoded(value)}</dd>");
        }
    }

    private static string? Symbols(ImmutableArray<DocumentSymbol> symbols) => symbols.IsEmpty ? null : string.Join(", ", symbols.Select(symbol => symbol.Display));

    private void Append(string text) => _page.Append(text);

    private void Line(string text) => _page.Append(text).Append('\n');

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Code(Language language) => LanguageCodes.TwoLetters(language);

    private static string Direction(Language language) => LanguageCodes.IsRightToLeft(language) ? "rtl" : "ltr";

    private static string Name(Language language) => LanguageCodes.OwnName(language);

    private static string Encoded(string text) => Encoder.Encode(text);
}
