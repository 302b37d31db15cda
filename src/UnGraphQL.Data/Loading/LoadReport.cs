using System.Collections.Immutable;

namespace UnGraphQL.Data.Loading;

/// <summary>What a load did.</summary>
/// <param name="Files">In the order given, folders in ordinal order.</param>
/// <param name="Missing">Paths that are neither file nor folder.</param>
/// <param name="PassedOver">Files in folders that are of no readable kind.</param>
public sealed record LoadReport(ImmutableArray<LoadedFile> Files, ImmutableArray<string> Missing, int PassedOver, TimeSpan Elapsed)
{
    public IEnumerable<LoadedFile> Refused => Files.Where(file => file.Status == LoadStatus.Refused);

    /// <summary>By form, then language. Refused files have neither.</summary>
    public ImmutableArray<LoadTally> Table =>
    [
        .. Files
            .SelectMany(file => file.Documents, (file, document) => (file.Status, document.Format, document.Language))
            .GroupBy(document => (document.Format, document.Language))
            .OrderBy(group => group.Key.Format)
            .ThenBy(group => group.Key.Language)
            .Select(group => new LoadTally(
                group.Key.Format,
                group.Key.Language,
                group.Count(d => d.Status == LoadStatus.New),
                group.Count(d => d.Status == LoadStatus.Updated),
                group.Count(d => d.Status == LoadStatus.Unchanged))),
    ];

    public int Count(LoadStatus status) => Files.Count(file => file.Status == status);
}
