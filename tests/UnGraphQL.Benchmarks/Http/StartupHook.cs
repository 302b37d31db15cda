using System.Globalization;
using UnGraphQL.Benchmarks.Http;

/// <summary>
/// Runs in the server under load (<c>DOTNET_STARTUP_HOOKS</c>, which asks for this name outside any namespace) and tells the size of its heap.
/// </summary>
internal static class StartupHook
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private static Timer? _timer;

    public static void Initialize() => _timer = new Timer(_ => Tell(), null, Interval, Interval);

    /// <summary>As the last collection left it.</summary>
    private static void Tell() =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ServerProcess.HeapMark}{GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes}"));
}
