using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UnGraphQL.Api;
using UnGraphQL.Benchmarks.HandWritten;
using UnGraphQL.Benchmarks.Operations;
using UnGraphQL.Data;

namespace UnGraphQL.Benchmarks.Measuring;

/// <summary>Every operation through the executor and by hand, in one process on one collection, as a table in Markdown.</summary>
internal static class RatioTable
{
    /// <param name="only">Part of the names of the operations to run; all when null.</param>
    public static async Task PrintAsync(string path, int rounds, string? only)
    {
        await using var services = new ServiceCollection().AddUnGraphQLData($"Data Source={path}").AddGraphQLServer().BuildServiceProvider();
        var operations = Operation.All.Where(operation => only is null || operation.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToArray();
        var results = new List<PairResult>();
        foreach (var operation in operations)
        {
            await Console.Error.WriteLineAsync($"Measuring: {operation.Name}");
            results.Add(await MeasureAsync(services, operation, path, rounds));
        }

        var counter = await StatementCount.ListenAsync();
        Console.WriteLine($"{Machine.Describe()}\n");
        Console.WriteLine("| operation | SQL statements | speed | aim | throughput | to prepared | GraphQL | by hand | prepared | allocated | by hand |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var (operation, result) in operations.Zip(results))
        {
            var statements = await counter.OfAsync(new GraphQLDoor(services, operation), operation.Inputs[^1]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {operation.Name} | {statements} | {result.CpuRatio:0.00} | {operation.Target:0.00} | {result.ThroughputRatio:0.00} | {result.PreparedRatio:0.00} | {result.GraphQLCpu:#,0} µs | {result.HandWrittenCpu:#,0} µs | {result.PreparedCpu:#,0} µs | {result.GraphQLBytes / 1024:0} kB | {result.HandWrittenBytes / 1024:0} kB |"));
        }
    }

    private static async Task<PairResult> MeasureAsync(IServiceProvider services, Operation operation, string path, int rounds)
    {
        using var pool = new StatementPool(path, keepsPrepared: false);
        using var prepared = new StatementPool(path, keepsPrepared: true);
        var pair = new Pair(new GraphQLDoor(services, operation), new HandWrittenDoor(pool, operation), new HandWrittenDoor(prepared, operation), operation.Inputs);
        await pair.CheckAsync();
        return await pair.MeasureAsync(rounds);
    }
}
