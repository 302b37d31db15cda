using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UnGraphQL.Api;
using UnGraphQL.Benchmarks.HandWritten;
using UnGraphQL.Benchmarks.Operations;
using UnGraphQL.Data;

namespace UnGraphQL.Benchmarks.Measuring;

/// <summary>Every operation through the executor and by hand, in one process on one collection.</summary>
internal static class RatioTable
{
    /// <param name="only">Part of the names of the operations to run; all when null.</param>
    public static async Task PrintAsync(string path, int rounds, string? only)
    {
        await using var services = new ServiceCollection().AddUnGraphQLData($"Data Source={path}").AddGraphQLServer().BuildServiceProvider();
        using var pool = new StatementPool(path, keepsPrepared: false);
        using var prepared = new StatementPool(path, keepsPrepared: true);
        var operations = Operation.All.Where(operation => only is null || operation.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToArray();
        Console.WriteLine($"| {"operation",-50} | speed | aim  | clock | to prepared | GraphQL µs | by hand µs | prepared µs | GraphQL kB | by hand kB |");
        foreach (var operation in operations)
        {
            var pair = new Pair(new GraphQLDoor(services, operation), new HandWrittenDoor(pool, operation), new HandWrittenDoor(prepared, operation), operation.Inputs);
            await pair.CheckAsync();
            var result = await pair.MeasureAsync(rounds);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {operation.Name,-50} | {result.CpuRatio,5:0.00} | {operation.Target:0.00} | {result.ThroughputRatio,5:0.00} | {result.PreparedRatio,11:0.00} | {result.GraphQLCpu,10:0} | {result.HandWrittenCpu,10:0} | {result.PreparedCpu,11:0} | {result.GraphQLBytes / 1024,10:0.0} | {result.HandWrittenBytes / 1024,10:0.0} |"));
        }

        await PrintStatementsAsync(services, operations);
    }

    private static async Task PrintStatementsAsync(IServiceProvider services, Operation[] operations)
    {
        Console.WriteLine();
        var counter = await StatementCount.ListenAsync();
        foreach (var operation in operations)
        {
            Console.WriteLine($"{await counter.OfAsync(new GraphQLDoor(services, operation), operation.Inputs[^1])} statements: {operation.Name}");
        }
    }
}
