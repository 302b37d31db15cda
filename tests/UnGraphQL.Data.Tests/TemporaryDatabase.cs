using Microsoft.Data.Sqlite;

namespace UnGraphQL.Data.Tests;

/// <summary>A database file that goes with the test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ungraphql");

    public string Path => System.IO.Path.Combine(_folder.FullName, "collection.db");

    public string ConnectionString => $"Data Source={Path}";

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
