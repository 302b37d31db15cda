using UnGraphQL.Documents.Model;
using UnGraphQL.Scoring.Comparing;

namespace UnGraphQL.Scoring.Facts;

/// <summary>All that was read, a line for each fact, so that two runs can be compared.</summary>
internal static class FactList
{
    /// <summary>Sorted; a line is kind of fact, form, language, document, and the fact, between tabs.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<ScoredText> texts) =>
        [.. texts.SelectMany(t => t.Read.SelectMany(d => Facts(d).Select(f => $"{f.Kind}\t{t.Form} {t.Language}\t{t.Name}\t{f.Fact}"))).Order(StringComparer.Ordinal)];

    private static IEnumerable<(string Kind, string Fact)> Facts(ParsedDocument document) =>
    [
        ("document", $"{document.Symbol} {document.Kind} {document.Body} {document.Session} {document.AdoptedOn:yyyy-MM-dd} {document.Meeting} {document.AgendaItem} {document.Title}"),
        .. Outline.All(document).Select(p => ("paragraph", $"{p.Address} {p.Kind} {p.Number} [{p.OpeningPhrase}] {p.Text}")),
        .. document.Footnotes.Select(f => ("footnote", $"{f.Address} {string.Join(' ', f.Anchors.Select(a => a.Address))} {f.Text}")),
        .. document.References.Select(r => ("citation", $"{r.Address} {r.Symbol} {r.Status} \"{r.Text}\" {r.Pinpoint}")),
        .. document.Organizations.Select(o => ("organization", $"{o.Address} {o.Code} {o.Kind} \"{o.Text}\"")),
        .. document.Diagnostics.Select(d => ("diagnostic", $"{d.Address} {d.Code} {d.Message}")),
    ];
}
