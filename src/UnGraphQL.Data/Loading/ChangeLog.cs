using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Loading;

/// <summary>Which works a version of the collection changed, and which it lost, so that a copy can be brought up to date without being made anew.</summary>
internal sealed class ChangeLog(UnGraphQLContext context)
{
    /// <param name="changed">Works of which anything that is served changed.</param>
    /// <param name="held">Keys of works that were written: those lost once are back.</param>
    /// <param name="removed">Keys of works that are gone.</param>
    public void Note(long version, IReadOnlyCollection<long> changed, IReadOnlyCollection<string> held, IReadOnlyCollection<string> removed)
    {
        context.Works.Where(w => changed.Contains(w.Id)).ExecuteUpdate(set => set.SetProperty(w => w.ChangedIn, version));
        context.RemovedWorks.Where(w => held.Contains(w.Key) || removed.Contains(w.Key)).ExecuteDelete();
        context.InsertAll(removed.Select(key => new RemovedWork { Key = key, ChangedIn = version }));
    }
}
