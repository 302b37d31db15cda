using System.Globalization;
using System.Runtime.InteropServices;

namespace UnGraphQL.Benchmarks.Measuring;

/// <summary>What was measured on, in one line.</summary>
internal static class Machine
{
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores; {RuntimeInformation.FrameworkDescription}; SQLite {SQLitePCL.raw.sqlite3_libversion().utf8_to_string()}; {RuntimeInformation.OSDescription}");

    private static string Processor()
    {
        const string List = "/proc/cpuinfo";
        var name = File.Exists(List) ? File.ReadLines(List).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return name?.Split(':')[1].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
