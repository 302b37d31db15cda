using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Exchange;

/// <summary>All that an export has to give back, a line each. Spans count in the source and are left out, as are doubts about it.</summary>
internal static class DocumentPrint
{
    public static IReadOnlyList<string> Of(ParsedDocument document) =>
    [
        .. DocumentFields.Of(document).Select(field => $"{field.Name}: {string.Join(" | ", field.Values)}"),
        .. document.Paragraphs.SelectMany(Lines),
        .. document.Footnotes.Select(note => $"{note.Address} {note.Marker} called {string.Join(", ", note.Anchors.Select(anchor => $"{anchor.Address}:{anchor.Offset}"))}: {note.Text}"),
        .. document.References.Select(r => $"{r.Address} {r.Span} cites {r.Text}: {r.Symbol} {r.Kind} {r.Status} {r.Date} {r.Pinpoint}"),
        .. document.Organizations.Select(m => $"{m.Address} {m.Span} names {m.Text}: {m.Code} {m.Kind}"),
    ];

    public static ExportedDocument Exported(ParsedDocument document) => new()
    {
        Key = document.Symbol?.Key ?? "sha256:00",
        Document = document,
        Languages = [document.Language],
        SourceName = "source.txt",
        Sha256 = "00",
        LoadedAt = DateTime.UnixEpoch,
    };

    private static IEnumerable<string> Lines(ParsedParagraph paragraph) => paragraph.Children.SelectMany(Lines)
        .Prepend($"{paragraph.Address} {paragraph.Kind} {paragraph.Number} [{paragraph.OpeningPhrase}: {paragraph.Action}] {string.Join(" / ", paragraph.Section)}: {paragraph.Text}");
}
