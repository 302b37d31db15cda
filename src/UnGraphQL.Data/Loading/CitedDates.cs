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
internal sealed class CitedDates(UnGraphQLContext context, IdSequence ids, RowWriter rows)
{
    /// <summary>Withdraws what was reported of these symbols and reports anew.</summary>
    public void Check(IReadOnlyCollection<string> symbols)
    {
        var citations = Citations(symbols);
        var concerned = citations.ConvertAll(c => (long?)c.Reference.Id);
        context.Diagnostics.Where(d => d.Code == DiagnosticCodes.DateMismatch && concerned.Contains(d.CrossReferenceId)).ExecuteDelete();
        var odd = citations.GroupBy(c => c.Reference.TargetSymbol, StringComparer.Ordinal).SelectMany(Mismatches).ToList();
        if (odd.Count > 0)
        {
            Report(odd);
        }
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

    private void Report(List<(CrossReference Reference, DateOnly Other, bool IsAdoption)> odd)
    {
        var references = odd.ConvertAll(o => o.Reference.Id);
        var works = odd.Select(o => o.Reference.WorkId).Distinct().ToList();
        var mentions = context.ReferenceMentions
            .Where(m => references.Contains(m.CrossReferenceId))
            .AsEnumerable()
            .GroupBy(m => m.CrossReferenceId)
            .ToDictionary(group => group.Key, group => group.OrderBy(m => m.Language).First());
        var next = context.Diagnostics
            .Where(d => works.Contains(d.WorkId))
            .GroupBy(d => d.WorkId)
            .Select(group => new { group.Key, Last = group.Max(d => d.Position) })
            .ToDictionary(d => d.Key, d => d.Last + 1);
        foreach (var (reference, other, isAdoption) in odd)
        {
            var mention = mentions.GetValueOrDefault(reference.Id);
            var position = next.GetValueOrDefault(reference.WorkId);
            next[reference.WorkId] = position + 1;
            rows.Insert(new DiagnosticEntry
            {
                Id = ids.Next<DiagnosticEntry>(),
                WorkId = reference.WorkId,
                Language = mention?.Language,
                Position = position,
                Code = DiagnosticCodes.DateMismatch,
                Severity = DiagnosticSeverity.Warning,
                Message = $"{reference.TargetSymbol} is dated {Iso(reference.CitedDate.GetValueOrDefault())} here, "
                    + (isAdoption ? $"but was adopted on {Iso(other)}." : $"but {Iso(other)} in another citation."),
                Address = reference.Address,
                ParagraphId = reference.ParagraphId,
                CrossReferenceId = reference.Id,
                SpanStart = mention?.SpanStart,
                SpanEnd = mention?.SpanEnd,
                Suggestion = Iso(other),
            });
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Citation(CrossReference Reference, DateOnly? Adopted);
}
