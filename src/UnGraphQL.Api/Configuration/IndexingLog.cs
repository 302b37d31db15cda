using UnGraphQL.Data.Search;

namespace UnGraphQL.Api.Configuration;

/// <summary>Tells how far the filling of the full-text index has come.</summary>
internal sealed partial class IndexingLog(ILogger<IndexingLog> logger) : IProgress<IndexProgress>
{
    public void Report(IndexProgress value) => Indexed(logger, value.Done, value.Total);

    [LoggerMessage(LogLevel.Information, "Filling the full-text index: {Done} of {Total} texts")]
    private static partial void Indexed(ILogger logger, int done, int total);
}
