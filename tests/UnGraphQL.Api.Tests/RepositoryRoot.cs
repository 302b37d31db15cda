namespace UnGraphQL.Api.Tests;

/// <summary>The clone that the tests were built from.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string Seeds { get; } = System.IO.Path.Combine(Path, "seeds", "documents");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "UnGraphQL.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No UnGraphQL.sln above {AppContext.BaseDirectory}.");
    }
}
