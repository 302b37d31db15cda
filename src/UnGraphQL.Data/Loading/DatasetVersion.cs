using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Loading;

internal static class DatasetVersion
{
    private const int OnlyRow = 1;

    /// <summary>Inside the transaction of the change, so that whoever sees the version sees the change.</summary>
    /// <returns>The new version.</returns>
    public static long Raise(UnGraphQLContext context, TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var raised = context.DatasetStates.ExecuteUpdate(set => set.SetProperty(s => s.Version, s => s.Version + 1).SetProperty(s => s.LoadedAt, now));
        if (raised == 0)
        {
            context.Insert(new DatasetState { Id = OnlyRow, Version = 1, LoadedAt = now });
        }

        return context.DatasetStates.Select(s => s.Version).Single();
    }
}
