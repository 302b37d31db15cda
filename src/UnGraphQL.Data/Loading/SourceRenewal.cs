using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// Sources held that were given again, as when an older file is put back: which of them are to be served instead of others that were loaded
/// after them.
/// </summary>
/// <param name="given">Ids and positions in the order given.</param>
internal sealed class SourceRenewal(UnGraphQLContext context, IReadOnlyDictionary<long, int> given, LoadSetting setting)
{
    /// <summary>Ids of the sources that become served.</summary>
    public HashSet<long> Served { get; } = [];

    /// <summary>Dates anew the sources given of those works in which another document is to be served; returns these works.</summary>
    public IReadOnlyCollection<long> Run()
    {
        var works = WorksNotServedFrom([.. given.Keys]);
        var documents = context.SourceDocuments
            .Where(d => works.Contains(d.WorkId))
            .Join(context.Sources, d => d.SourceId, s => s.Id, (d, s) => new { d.WorkId, d.Language, d.Ordinal, Source = s })
            .AsEnumerable()
            .GroupBy(d => (d.WorkId, d.Language));
        var concerned = new HashSet<long>();
        foreach (var group in documents)
        {
            var held = group.Select(d => new RawDocument(d.Source, d.Ordinal)).ToList();
            var served = held.BestFirst().First().Source.Id;
            held.ForEach(Renew);
            var best = held.BestFirst().First().Source.Id;
            if (best != served)
            {
                Served.Add(best);
                concerned.Add(group.Key.WorkId);
                held.ForEach(Store);
            }
        }

        return concerned;
    }

    private List<long> WorksNotServedFrom(IReadOnlyCollection<long> sources) =>
        [.. context.SourceDocuments
            .Where(d => sources.Contains(d.SourceId))
            .Join(context.LanguageVersions, d => new { d.WorkId, d.Language }, v => new { v.WorkId, v.Language }, (d, v) => new { d.WorkId, d.SourceId, Served = v.SourceId })
            .Where(d => d.SourceId != d.Served)
            .Select(d => d.WorkId)
            .Distinct()];

    private void Renew(RawDocument document)
    {
        if (given.TryGetValue(document.Source.Id, out var position) && document.Source.LoadedAt < setting.LoadedAt(position))
        {
            document.Source.LoadedAt = setting.LoadedAt(position);
        }
    }

    private void Store(RawDocument document)
    {
        var (id, loadedAt) = (document.Source.Id, document.Source.LoadedAt);
        context.Sources.Where(s => s.Id == id).ExecuteUpdate(set => set.SetProperty(s => s.LoadedAt, loadedAt));
    }
}
