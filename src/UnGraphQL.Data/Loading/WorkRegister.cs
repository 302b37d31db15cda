using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// The works that documents belong to, inside one transaction. A document printed under one half of a joint symbol, A/67/280 of
/// A/67/280-S/2012/614, is of the joint work, whichever was loaded first.
/// </summary>
internal sealed class WorkRegister(UnGraphQLContext context, IdSequence ids)
{
    private readonly Dictionary<string, Work> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<long, Work> _byId = [];
    private readonly HashSet<long> _isNew = [];
    private readonly HashSet<long> _absorbing = [];

    /// <summary>As they were held before: by key, and the joint ones by each alias they have.</summary>
    private readonly Dictionary<string, Work> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Work>> _heldByAlias = new(StringComparer.Ordinal);

    /// <summary>Whether the work was not held before this transaction.</summary>
    public bool IsNew(long id) => _isNew.Contains(id);

    /// <summary>Whether all documents of the work came in this transaction.</summary>
    public bool BeganEmpty(long id) => _isNew.Contains(id) && !_absorbing.Contains(id);

    public Work WithId(long id) => _byId.TryGetValue(id, out var work) ? work : context.Works.First(w => w.Id == id);

    /// <summary>Looks up at once the works of the documents that <see cref="Of"/> is going to be asked for.</summary>
    public void Find(IReadOnlyCollection<(string Key, DocumentSymbol? Symbol)> documents)
    {
        var symbols = documents.Select(d => d.Symbol).OfType<DocumentSymbol>().ToList();
        var keys = documents.Select(d => d.Key).Concat(symbols.SelectMany(s => s.Halves).Select(half => half.Key)).Distinct().ToList();
        foreach (var work in context.Works.Where(w => keys.Contains(w.Key)))
        {
            _held.Add(work.Key, work);
        }

        var folded = symbols.Select(s => SymbolLookup.Fold(s.Key)).Distinct().ToList();
        var joint = context.WorkSymbols
            .Where(s => folded.Contains(s.Symbol) && s.Kind == WorkSymbolKind.Alias)
            .Join(context.Works, s => s.WorkId, w => w.Id, (s, w) => new { s.Symbol, Work = w });
        foreach (var alias in joint)
        {
            (_heldByAlias.TryGetValue(alias.Symbol, out var works) ? works : _heldByAlias[alias.Symbol] = []).Add(alias.Work);
        }
    }

    /// <summary>The work of that key, of the documents looked up by <see cref="Find"/>; a new one is stored at once, empty, so that rows can name it.</summary>
    /// <param name="symbol">Of the document; null when it has none.</param>
    /// <param name="emptied">Takes the works whose documents went over to the joint one.</param>
    public Work Of(string key, DocumentSymbol? symbol, HashSet<long> emptied)
    {
        if (_byKey.TryGetValue(key, out var work))
        {
            return work;
        }

        work = _held.GetValueOrDefault(key) ?? JointWork(symbol) ?? Insert(key);
        Remember(key, work);
        foreach (var half in symbol?.Halves ?? [])
        {
            emptied.UnionWith(Absorb(half.Key, work));
        }

        return work;
    }

    private Work? JointWork(DocumentSymbol? symbol) =>
        symbol is null ? null : _heldByAlias.GetValueOrDefault(SymbolLookup.Fold(symbol.Key))?.Find(w => WorkKey.IsHalfOf(symbol, w.Key));

    private IEnumerable<long> Absorb(string half, Work joint)
    {
        var other = _byKey.GetValueOrDefault(half) ?? _held.GetValueOrDefault(half);
        Remember(half, joint);
        if (other is null || other.Id == joint.Id)
        {
            return [];
        }

        _absorbing.Add(joint.Id);
        context.SourceDocuments.Where(d => d.WorkId == other.Id).ExecuteUpdate(set => set.SetProperty(d => d.WorkId, joint.Id));
        return [other.Id];
    }

    private Work Insert(string key)
    {
        var work = new Work { Id = ids.Next<Work>(), Key = key, SortKey = key };
        _isNew.Add(work.Id);
        context.Insert(work);
        return work;
    }

    private void Remember(string key, Work work)
    {
        _byKey[key] = work;
        _byId[work.Id] = work;
    }
}
