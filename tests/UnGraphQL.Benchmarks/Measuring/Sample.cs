using System.Diagnostics;

namespace UnGraphQL.Benchmarks.Measuring;

/// <summary>What a request cost, on average over many.</summary>
/// <param name="Cpu">Microseconds of processor time, garbage collection included.</param>
/// <param name="Elapsed">Microseconds by the clock.</param>
internal readonly record struct Sample(double Cpu, double Elapsed, double Bytes)
{
    /// <summary>Runs requests one after another for about the time given.</summary>
    public static async ValueTask<Sample> TakeAsync(Door door, IReadOnlyList<string?> inputs, TimeSpan time)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var count = 0;
        do
        {
            await door.RunAsync(inputs[count % inputs.Count]);
            count++;
        }
        while (watch.Elapsed < time);
        return new Sample(
            (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / count,
            watch.Elapsed.TotalMicroseconds / count,
            (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)count);
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
