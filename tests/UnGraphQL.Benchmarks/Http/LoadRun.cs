using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using UnGraphQL.Benchmarks.Operations;

namespace UnGraphQL.Benchmarks.Http;

/// <summary>The built server under all operations by turns over many connections: start, throughput, and whether its memory stays level.</summary>
internal static class LoadRun
{
    private const int Connections = 32;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    public static async Task PrintAsync(string path, TimeSpan time)
    {
        using var client = new HttpClient();
        var requests = Operation.All.SelectMany(operation => operation.Inputs.Select(input => Request(operation, input))).ToArray();
        var start = Stopwatch.StartNew();
        using var server = ServerProcess.Start(path);
        await server.WaitAsync(client, requests[0]);
        Line($"Start to first answer: {start.Elapsed.TotalSeconds:0.00} s, {server.Megabytes:0} MB.");

        using var end = new CancellationTokenSource(time);
        var answered = 0;
        var watch = Stopwatch.StartNew();
        var clients = Enumerable.Range(0, Connections).Select(number => Task.Run(() => AskAsync(number))).ToArray();
        var (before, since) = (0, TimeSpan.Zero);
        while (watch.Elapsed + Interval <= time + TimeSpan.FromSeconds(1))
        {
            await Task.Delay(Interval);
            var (now, at) = (Volatile.Read(ref answered), watch.Elapsed);
            Line($"{at.TotalSeconds,4:0} s  {server.HeapMegabytes,5:0} MB managed  {server.Megabytes,5:0} MB in all  {(now - before) / (at - since).TotalSeconds,6:0} requests a second");
            (before, since) = (now, at);
        }

        await Task.WhenAll(clients);
        Line($"{answered} answers, {server.Cpu.TotalMicroseconds / answered:0} µs of the server's processor time each.");

        async Task AskAsync(int number)
        {
            var random = new Random(number);
            while (!end.IsCancellationRequested)
            {
                await server.AskAsync(client, requests[random.Next(requests.Length)]);
                Interlocked.Increment(ref answered);
            }
        }
    }

    private static byte[] Request(Operation operation, string? input) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>
    {
        ["query"] = operation.Query,
        ["variables"] = new Dictionary<string, string?> { [operation.Variable] = input },
    });

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
