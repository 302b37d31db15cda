using System.Diagnostics;
using System.Globalization;
using System.Text;
using UnGraphQL.Benchmarks.Http;

namespace UnGraphQL.Benchmarks.Attacks;

/// <summary>The latency of a client who asks something small every few milliseconds, alone and beside attackers who never pause.</summary>
internal static class NeighbourTable
{
    private static readonly byte[] _request = Encoding.UTF8.GetBytes(
        """{"query":"{ resolution(symbol: \"A/RES/67/137\") { title operative(first: 3) { nodes { address text } } } }"}""");

    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(5);

    public static async Task PrintAsync(ServerProcess server, AttackClient attacker, TimeSpan time)
    {
        using var client = new HttpClient();
        await MeasureAsync(server, client, TimeSpan.FromSeconds(2));
        Console.WriteLine($"| {"a client beside",-48} | p50 ms | p99 ms | times p50 | times p99 | attacks a second |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        var alone = await MeasureAsync(server, client, time);
        Print("nobody", alone, alone, 0);
        foreach (var connections in new[] { 1, 4, 32 })
        {
            var (latency, attacks) = await BesideAsync(server, client, attacker, AttackList.All, connections, time);
            Print(string.Create(CultureInfo.InvariantCulture, $"the whole list from {connections} connections"), latency, alone, attacks);
        }
    }

    private static async Task<(Latency Latency, double Attacks)> BesideAsync(ServerProcess server, HttpClient client, AttackClient attacker, IReadOnlyList<Attack> attacks, int connections, TimeSpan time)
    {
        using var end = new CancellationTokenSource();
        var sent = 0;
        var attackers = Enumerable.Range(0, connections).Select(number => Task.Run(() => AttackAsync(number))).ToArray();
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        var latency = await MeasureAsync(server, client, time);
        await end.CancelAsync();
        await Task.WhenAll(attackers);
        return (latency, sent / time.TotalSeconds);

        async Task AttackAsync(int number)
        {
            for (var i = number; !end.IsCancellationRequested; i++)
            {
                try
                {
                    await attacker.SendAsync(attacks[i % attacks.Count], end.Token);
                    Interlocked.Increment(ref sent);
                }
                catch (OperationCanceledException)
                {
                    return;
                }
            }
        }
    }

    private static async Task<Latency> MeasureAsync(ServerProcess server, HttpClient client, TimeSpan time)
    {
        var times = new List<double>();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time;)
        {
            var start = Stopwatch.GetTimestamp();
            await server.AskAsync(client, _request);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(_pause);
        }

        times.Sort();
        return new Latency(times[times.Count / 2], times[times.Count * 99 / 100]);
    }

    private static void Print(string beside, Latency latency, Latency alone, double attacks) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {beside,-48} | {latency.Median,6:0.0} | {latency.Late,6:0.0} | {latency.Median / alone.Median,9:0.0} | {latency.Late / alone.Late,9:0.0} | {attacks,16:0} |"));

    /// <summary>Milliseconds: the median, and what one in a hundred exceeds.</summary>
    private readonly record struct Latency(double Median, double Late);
}
