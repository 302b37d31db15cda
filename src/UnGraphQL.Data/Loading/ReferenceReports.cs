using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>Stores what checks of the whole collection report of references, after the diagnostics that each work already has.</summary>
internal sealed class ReferenceReports(UnGraphQLContext context, IdSequence ids)
{
    private readonly HashSet<long> _changed = [];

    /// <summary>Works of which something else is reported than before.</summary>
    public IReadOnlySet<long> Changed => _changed;

    /// <summary>Withdraws what was reported under a code of the references concerned, and reports anew.</summary>
    public void Replace(string code, DiagnosticSeverity severity, IReadOnlyCollection<long> concerned, IReadOnlyCollection<ReferenceReport> reports)
    {
        var withdrawn = concerned.Select(id => (long?)id).ToList();
        var before = context.Diagnostics.Where(d => d.Code == code && withdrawn.Contains(d.CrossReferenceId)).Select(d => new { d.WorkId, d.CrossReferenceId, d.Message }).ToList();
        var after = reports.Select(r => new { r.Reference.WorkId, CrossReferenceId = (long?)r.Reference.Id, r.Message }).ToList();
        _changed.UnionWith(before.Except(after).Concat(after.Except(before)).Select(d => d.WorkId));
        context.Diagnostics.Where(d => d.Code == code && withdrawn.Contains(d.CrossReferenceId)).ExecuteDelete();
        if (reports.Count > 0)
        {
            Insert(code, severity, reports);
        }
    }

    private void Insert(string code, DiagnosticSeverity severity, IReadOnlyCollection<ReferenceReport> reports)
    {
        var references = reports.Select(report => report.Reference.Id).ToList();
        var works = reports.Select(report => report.Reference.WorkId).Distinct().ToList();
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
        foreach (var report in reports)
        {
            var position = next.GetValueOrDefault(report.Reference.WorkId);
            next[report.Reference.WorkId] = position + 1;
            context.Insert(Entry(code, severity, report, mentions.GetValueOrDefault(report.Reference.Id), position));
        }
    }

    private DiagnosticEntry Entry(string code, DiagnosticSeverity severity, ReferenceReport report, ReferenceMention? mention, int position) => new()
    {
        Id = ids.Next<DiagnosticEntry>(),
        WorkId = report.Reference.WorkId,
        Language = mention?.Language,
        Position = position,
        Code = code,
        Severity = severity,
        Message = report.Message,
        Address = report.Reference.Address,
        ParagraphId = report.Reference.ParagraphId,
        CrossReferenceId = report.Reference.Id,
        SpanStart = mention?.SpanStart,
        SpanEnd = mention?.SpanEnd,
        Suggestion = report.Suggestion,
    };
}
