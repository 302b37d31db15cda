using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// Says of references that lead to a resolution by the symbol it had before letters were given: 75/257 leads to 75/257 A, as long as nothing held
/// has that symbol itself. This class owns the code <c>formerSymbol</c>.
/// </summary>
internal sealed class FormerSymbols(UnGraphQLContext context, ReferenceReports reports)
{
    /// <summary>Withdraws what was reported of references to these symbols and reports anew.</summary>
    public void Check(IReadOnlyCollection<string> symbols)
    {
        var reported = context.Diagnostics
            .Where(d => d.Code == DiagnosticCodes.FormerSymbol)
            .Join(context.CrossReferences, d => d.CrossReferenceId, r => r.Id, (d, r) => r)
            .Where(r => r.TargetSymbol != null && symbols.Contains(r.TargetSymbol))
            .Select(r => r.Id)
            .ToList();
        var leading = context.CrossReferences
            .Where(r => r.TargetSymbol != null && symbols.Contains(r.TargetSymbol))
            .Join(context.Works, r => r.TargetWorkId, w => w.Id, (r, w) => new { Reference = r, w.Symbol })
            .Where(r => r.Symbol != r.Reference.TargetSymbol)
            .OrderBy(r => r.Reference.WorkId).ThenBy(r => r.Reference.Position)
            .AsEnumerable()
            .Where(r => r.Symbol is { } own && SymbolAliases.IsFormer(r.Reference.TargetSymbol!, own)) // Those without are left out above.
            .Select(r => new ReferenceReport(r.Reference, $"{r.Reference.TargetSymbol} has been {r.Symbol} since later letters were adopted under its number.", r.Symbol))
            .ToList();
        reports.Replace(DiagnosticCodes.FormerSymbol, DiagnosticSeverity.Info, reported, leading);
    }
}
