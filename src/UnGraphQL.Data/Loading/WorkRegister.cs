using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// The works that documents belong to, inside one transaction. A document printed under one half of a joint symbol, A/67/280 of
/// A/67/280-S/2012/614, is of the joint work, whichever was loaded first.
/// </summary>
internal sealed class WorkRegister(UnGraphQLContext context, IdSequence ids, RowWriter rows)
{
    private readonly Dictionary<string, Work> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<long, Work> _byId = [];
    private readonly HashSet<long> _isNew = [];

    /// <summary>Whether the work was not held before this transaction.</summary>
    public bool IsNew(long id) => _isNew.Contains(id);

    public Work WithId(long id) => _byId.TryGetValue(id, out var work) ? work : context.Works.First(w => w.Id == id);

    /// <summary>The work of that key; a new one is stored at once, empty, so that rows can name it.</summary>
    /// <param name="symbol">Of the document; null when it has none.</param>
    /// <param name="emptied">Takes the works whose documents went over to the joint one.</param>
    public Work Of(string key, DocumentSymbol? symbol, HashSet<long> emptied)
    {
        if (_byKey.TryGetValue(key, out var work))
        {
            return work;
        }

        work = context.Works.FirstOrDefault(w => w.Key == key) ?? JointWork(symbol) ?? Insert(key);
        Remember(key, work);
        foreach (var half in symbol?.Halves ?? [])
        {
            emptied.UnionWith(Absorb(half.Key, work));
        }

        return work;
    }

    private Work? JointWork(DocumentSymbol? symbol)
    {
        if (symbol is null)
        {
            return null;
        }

        var folded = SymbolLookup.Fold(symbol.Key);
        return context.WorkSymbols
            .Where(s => s.Symbol == folded && s.Kind == WorkSymbolKind.Alias)
            .Join(context.Works, s => s.WorkId, w => w.Id, (s, w) => w)
            .AsEnumerable()
            .FirstOrDefault(w => WorkKey.IsHalfOf(symbol, w.Key));
    }

    private IEnumerable<long> Absorb(string half, Work joint)
    {
        var other = _byKey.GetValueOrDefault(half) ?? context.Works.FirstOrDefault(w => w.Key == half);
        Remember(half, joint);
        if (other is null || other.Id == joint.Id)
        {
            return [];
        }

        context.SourceDocuments.Where(d => d.WorkId == other.Id).ExecuteUpdate(set => set.SetProperty(d => d.WorkId, joint.Id));
        return [other.Id];
    }

    private Work Insert(string key)
    {
        var work = new Work { Id = ids.Next<Work>(), Key = key, SortKey = key };
        _isNew.Add(work.Id);
        rows.Insert(work);
        return work;
    }

    private void Remember(string key, Work work)
    {
        _byKey[key] = work;
        _byId[work.Id] = work;
    }
}
