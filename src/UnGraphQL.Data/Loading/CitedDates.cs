using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// The check that needs the whole collection: two dates for one symbol. Where the target is held, its date of adoption is right; else the date
/// that most works give; else nobody knows, and every citation is reported. This class owns the code <c>dateMismatch</c>.
/// </summary>
internal sealed class CitedDates(UnGraphQLContext context, ReferenceReports reports)
{
    /// <summary>Withdraws what was reported of these symbols and reports anew.</summary>
    public void Check(IReadOnlyCollection<string> symbols)
    {
        var citations = Citations(symbols);
        reports.Replace(
            DiagnosticCodes.DateMismatch,
            DiagnosticSeverity.Warning,
            citations.ConvertAll(c => c.Reference.Id),
            [
                .. citations.GroupBy(c => c.Reference.TargetSymbol, StringComparer.Ordinal).SelectMany(Mismatches)
                    .Select(odd => new ReferenceReport(odd.Reference, Message(odd.Reference, odd.Other, odd.IsAdoption), Iso(odd.Other))),
            ]);
    }

    private List<Citation> Citations(IReadOnlyCollection<string> symbols) =>
        [.. context.CrossReferences
            .Where(r => r.TargetSymbol != null && symbols.Contains(r.TargetSymbol) && r.CitedDate != null && r.UnresolvedStatus != ReferenceStatus.Ambiguous)
            .OrderBy(r => r.WorkId).ThenBy(r => r.Position)
            .Select(r => new Citation(r, context.Works.Where(w => w.Id == r.TargetWorkId).Select(w => w.Date).FirstOrDefault()))];

    private static IEnumerable<(CrossReference Reference, DateOnly Other, bool IsAdoption)> Mismatches(IEnumerable<Citation> ofSymbol)
    {
        var citations = ofSymbol.ToList();
        if (citations[0].Adopted is { } adopted)
        {
            return citations.Where(c => c.Reference.CitedDate != adopted).Select(c => (c.Reference, adopted, true));
        }

        var dates = citations
            .GroupBy(c => c.Reference.CitedDate.GetValueOrDefault())
            .Select(group => (Date: group.Key, Works: group.Select(c => c.Reference.WorkId).Distinct().Count()))
            .OrderByDescending(d => d.Works)
            .ThenBy(d => d.Date)
            .ToList();
        return dates.Count == 1 ? []
            : dates[0].Works > dates[1].Works
                ? citations.Where(c => c.Reference.CitedDate != dates[0].Date).Select(c => (c.Reference, dates[0].Date, false))
                : citations.Select(c => (c.Reference, dates.First(d => d.Date != c.Reference.CitedDate).Date, false));
    }

    private static string Message(CrossReference reference, DateOnly other, bool isAdoption) =>
        $"{reference.TargetSymbol} is dated {Iso(reference.CitedDate.GetValueOrDefault())} here, "
        + (isAdoption ? $"but was adopted on {Iso(other)}." : $"but {Iso(other)} in another citation.");

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Citation(CrossReference Reference, DateOnly? Adopted);
}
