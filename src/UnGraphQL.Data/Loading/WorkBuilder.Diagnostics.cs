using System.Globalization;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <content>What readers reported, and where versions and sources differ.</content>
internal sealed partial class WorkBuilder
{
    private void AddDiagnostics()
    {
        var references = _rows.References.ToDictionary(r => r.Id);
        var mentions = _rows.ReferenceMentions.ToLookup(m => (m.Language, references[m.CrossReferenceId].Address));
        foreach (var version in _versions)
        {
            foreach (var diagnostic in version.Document.Diagnostics)
            {
                AddDiagnostic(diagnostic, version.Language, mentions);
            }
        }
    }

    private void AddDiagnostic(Diagnostic diagnostic, Language? language, ILookup<(Language, string), ReferenceMention>? mentions)
    {
        var place = diagnostic.Address is { } address ? _places.GetValueOrDefault(address) : null;
        var reference = diagnostic is { Address: { } at, Span: { } span }
            ? mentions?[(language.GetValueOrDefault(), at)].FirstOrDefault(m => m.SpanStart < span.End && span.Start < m.SpanEnd)
            : null;
        _rows.Diagnostics.Add(new DiagnosticEntry
        {
            Id = _ids.Next<DiagnosticEntry>(),
            WorkId = _rows.Work.Id,
            Language = language,
            Position = _rows.Diagnostics.Count,
            Code = diagnostic.Code,
            Severity = diagnostic.Severity,
            Message = diagnostic.Message,
            Address = diagnostic.Address,
            ParagraphId = place?.ParagraphId,
            CrossReferenceId = reference?.CrossReferenceId,
            SpanStart = diagnostic.Span?.Start,
            SpanEnd = diagnostic.Span?.End,
            Suggestion = diagnostic.Suggestion,
        });
    }

    private void CompareRivals(IEnumerable<ServedVersion> rivals)
    {
        foreach (var rival in rivals)
        {
            var served = _versions.First(v => v.Language == rival.Language);
            var list = new AlignedList<PlacedParagraph>();
            list.Add(Language.En, PlacedParagraph.InOrder(served.Document).Select(p => (p.Paragraph.Address, p)));
            var differences = list.Add(Language.Fr, PlacedParagraph.InOrder(rival.Document).Select(p => (p.Paragraph.Address, p)), DiffersInStructure);
            Report(served, differences, $"source {rival.Raw.Source.Name}, which is kept but not served");
            if (rival.Document.AdoptedOn is { } date && date != served.Document.AdoptedOn)
            {
                var message = $"The source {rival.Raw.Source.Name}, which is kept but not served, says that it was adopted on {date:yyyy-MM-dd}.";
                AddDiagnostic(new Diagnostic(DiagnosticCodes.DateMismatch, DiagnosticSeverity.Warning, message), served.Language, null);
            }
        }
    }

    private void ReportLost(IEnumerable<string> lost)
    {
        foreach (var name in lost)
        {
            var message = $"The source {name}, which is held, cannot be read any more and is not served.";
            AddDiagnostic(new Diagnostic(DiagnosticCodes.UnplacedText, DiagnosticSeverity.Error, message), null, null);
        }
    }

    private void Report(ServedVersion version, IReadOnlyList<string> differences, string other)
    {
        if (differences.Count > 0)
        {
            var listed = string.Join(", ", differences.Take(5)) + (differences.Count > 5 ? ", …" : "");
            var count = differences.Count == 1 ? "1 place" : differences.Count.ToString(CultureInfo.InvariantCulture) + " places";
            AddDiagnostic(
                new Diagnostic(
                    DiagnosticCodes.StructureMismatch,
                    DiagnosticSeverity.Warning,
                    $"In {count} the structure differs from the {other}: {listed}.",
                    differences[0]),
                version.Language,
                null);
        }
    }

    private static bool DiffersInStructure(PlacedParagraph first, PlacedParagraph other) =>
        first.Paragraph.Kind != other.Paragraph.Kind || first.Depth != other.Depth;
}
