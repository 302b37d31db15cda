using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// What references point to among the works held. A well-formed symbol that is a work's own, else the alias of exactly one, makes a reference
/// HELD. Suspect, external and ambiguous references are left as they are, even when a candidate is held: what is held says nothing about what
/// was meant.
/// </summary>
internal sealed class ReferenceResolver(UnGraphQLContext context)
{
    /// <summary>Sets status, target and target paragraph of rows in memory.</summary>
    public void Resolve(IReadOnlyCollection<CrossReference> references)
    {
        var targets = HeldTargets.Find(context, [.. references.Where(CanBeHeld).Select(r => SymbolLookup.Fold(r.TargetSymbol ?? "")).Distinct()]);
        var pinpointed = references
            .Where(r => CanBeHeld(r) && r.Pinpoint is not null)
            .Select(r => targets.GetValueOrDefault(SymbolLookup.Fold(r.TargetSymbol ?? "")))
            .Where(id => id != 0);
        var paragraphs = Paragraphs([.. pinpointed.Distinct()]);
        foreach (var reference in references)
        {
            var target = CanBeHeld(reference) && targets.TryGetValue(SymbolLookup.Fold(reference.TargetSymbol ?? ""), out var id) ? id : (long?)null;
            reference.TargetWorkId = target;
            reference.Status = target is null ? reference.UnresolvedStatus : ReferenceStatus.Held;
            reference.TargetParagraphId = target is { } work && reference.Pinpoint is { } words ? PinpointResolver.Resolve(words, paragraphs[work]) : null;
        }
    }

    /// <summary>Resolves anew the stored references to these symbols, and to these works, but for those of works just written.</summary>
    /// <returns>The works whose references changed.</returns>
    public IReadOnlyList<long> ResolveStored(IReadOnlyCollection<string> symbols, IReadOnlyCollection<long> works, IReadOnlyCollection<long> written)
    {
        var stored = context.CrossReferences
            .Where(r => (r.TargetSymbol != null && symbols.Contains(r.TargetSymbol)) || (r.TargetWorkId != null && works.Contains(r.TargetWorkId.Value)))
            .Where(r => !written.Contains(r.WorkId))
            .ToList();
        var before = stored.ConvertAll(r => (r.Status, r.TargetWorkId, r.TargetParagraphId));
        Resolve(stored);
        var changed = stored.Zip(before)
            .Where(pair => pair.Second != (pair.First.Status, pair.First.TargetWorkId, pair.First.TargetParagraphId))
            .Select(pair => pair.First)
            .ToList();
        context.UpdateRange(changed);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return [.. changed.Select(r => r.WorkId).Distinct()];
    }

    private static bool CanBeHeld(CrossReference reference) =>
        reference is { UnresolvedStatus: ReferenceStatus.Known, TargetSymbol: not null };

    /// <summary>In document order; of a work without paragraphs an empty list.</summary>
    private Dictionary<long, List<(string Address, long Id)>> Paragraphs(IReadOnlyCollection<long> works)
    {
        var byWork = works.ToDictionary(id => id, _ => new List<(string Address, long Id)>());
        if (byWork.Count > 0)
        {
            var rows = context.Paragraphs
                .Where(p => works.Contains(p.WorkId))
                .OrderBy(p => p.WorkId).ThenBy(p => p.Position)
                .Select(p => new { p.WorkId, p.Address, p.Id });
            foreach (var row in rows)
            {
                byWork[row.WorkId].Add((row.Address, row.Id));
            }
        }

        return byWork;
    }
}
