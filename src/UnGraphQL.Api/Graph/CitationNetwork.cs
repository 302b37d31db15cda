using Microsoft.EntityFrameworkCore;
using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Graph;

/// <summary>
/// The documents, held or not, as a network of citations. Each question is one statement, however many documents it is about. A document without
/// a symbol is not in it, nor is a reference that is suspect or ambiguous.
/// </summary>
internal sealed class CitationNetwork(UnGraphQLContext context)
{
    /// <summary>Documents one citation away from these, those of most citations first, equal ones by symbol.</summary>
    /// <param name="except">Symbols that are left out.</param>
    public IReadOnlyList<NeighbourRow> Neighbours(IReadOnlyList<CitationNodeRow> nodes, CitationDirection direction, IEnumerable<string> except, int limit)
    {
        var links = (direction == CitationDirection.In ? [] : Cited(nodes)).Concat(direction == CitationDirection.Out ? [] : Citing(nodes)).ToArray();
        if (links.Length == 0)
        {
            return [];
        }

        var left = except.ToArray();
        return
        [
            .. links.Aggregate(Queryable.Concat)
                .Where(link => link.Symbol != null && !left.Contains(link.Symbol))
                .GroupBy(link => link.Symbol!) // Those without are left out above.
                .Select(group => new NeighbourRow
                {
                    WorkId = group.Max(link => link.WorkId),
                    Symbol = group.Key,
                    Citations = group.Count(),
                    Via = group.Min(link => link.Via)!, // Whoever has neighbours has a symbol.
                })
                .OrderByDescending(row => row.Citations).ThenBy(row => row.Symbol)
                .Take(limit),
        ];
    }

    /// <summary>The citations among these documents.</summary>
    public IReadOnlyList<EdgePartRow> Between(IReadOnlyList<CitationNodeRow> nodes)
    {
        var (works, missing) = Keys(nodes);
        return
        [
            .. Citations()
                .Where(reference => works.Contains(reference.WorkId)
                    && (reference.TargetWorkId == null ? missing.Contains(reference.TargetSymbol!) : works.Contains(reference.TargetWorkId.Value))) // Each has a symbol.
                .GroupBy(reference => new { reference.WorkId, reference.TargetWorkId, MissingSymbol = reference.TargetWorkId == null ? reference.TargetSymbol : null, reference.Action })
                .Select(group => new EdgePartRow
                {
                    WorkId = group.Key.WorkId,
                    TargetWorkId = group.Key.TargetWorkId,
                    MissingSymbol = group.Key.MissingSymbol,
                    Action = group.Key.Action,
                    Citations = group.Count(),
                    FirstReferenceId = group.Min(reference => reference.Id),
                }),
        ];
    }

    /// <summary>How many documents cite each of these, by symbol; one that none cites is not in it.</summary>
    public IReadOnlyDictionary<string, int> CitingDocuments(IReadOnlyList<CitationNodeRow> nodes) => Citing(nodes)
        .Aggregate(Queryable.Concat)
        .GroupBy(link => link.Via!) // Whoever is cited has a symbol.
        .Select(group => new { group.Key, Count = group.Select(link => link.WorkId).Distinct().Count() })
        .ToDictionary(group => group.Key, group => group.Count, StringComparer.Ordinal);

    private IQueryable<CrossReference> Citations() => ReferenceQueries.Citations(context)
        .Where(reference => reference.TargetWorkId != null || (reference.TargetSymbol != null && reference.Status == ReferenceStatus.Known));

    /// <summary>What documents cite.</summary>
    private IEnumerable<IQueryable<CitationLink>> Cited(IReadOnlyList<CitationNodeRow> nodes)
    {
        var (works, _) = Keys(nodes);
        return works.Length == 0 ? [] :
        [
            from reference in Citations().Where(reference => works.Contains(reference.WorkId))
            join source in context.Works on reference.WorkId equals source.Id
            join held in context.Works on reference.TargetWorkId equals held.Id into targets
            from target in targets.DefaultIfEmpty()
            select new CitationLink { WorkId = reference.TargetWorkId, Symbol = target.Symbol ?? reference.TargetSymbol, Via = source.Symbol },
        ];
    }

    /// <summary>What cites documents.</summary>
    private IEnumerable<IQueryable<CitationLink>> Citing(IReadOnlyList<CitationNodeRow> nodes)
    {
        var (works, missing) = Keys(nodes);
        if (works.Length > 0)
        {
            yield return
                from reference in Citations().Where(reference => works.Contains(reference.TargetWorkId!.Value)) // A null is in no list.
                join source in context.Works on reference.WorkId equals source.Id
                join target in context.Works on reference.TargetWorkId equals target.Id
                select new CitationLink { WorkId = source.Id, Symbol = source.Symbol, Via = target.Symbol };
        }

        if (missing.Length > 0)
        {
            yield return
                from reference in Citations().Where(reference => reference.TargetWorkId == null && missing.Contains(reference.TargetSymbol!)) // As above.
                join source in context.Works on reference.WorkId equals source.Id
                select new CitationLink { WorkId = source.Id, Symbol = source.Symbol, Via = reference.TargetSymbol };
        }
    }

    /// <summary>Database keys of those held, symbols of the others.</summary>
    private static (long[] Works, string[] Missing) Keys(IReadOnlyList<CitationNodeRow> nodes) =>
        ([.. nodes.Select(node => node.WorkId).OfType<long>()], [.. nodes.Where(node => node.WorkId is null).Select(node => node.Symbol)]);
}
