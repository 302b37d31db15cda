using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UnGraphQL.Api;
using UnGraphQL.Data;

namespace UnGraphQL.Benchmarks.Measuring;

/// <summary>What a request costs that reads nothing, and what a field costs whose value is at hand.</summary>
internal static class FixedCosts
{
    private const int Rows = 100;

    private const int MoreFields = 20;

    public static async Task PrintAsync(string path, int rounds)
    {
        await using var services = new ServiceCollection().AddUnGraphQLData($"Data Source={path}").AddGraphQLServer().BuildServiceProvider();
        var aliases = string.Join(' ', Enumerable.Range(0, MoreFields).Select(i => $"f{i}: code"));
        var hit = await MeasureAsync(services, "{ __typename }", rounds);
        var few = await MeasureAsync(services, $"{{ organizations(first: {Rows}) {{ nodes {{ code }} }} }}", rounds);
        var many = await MeasureAsync(services, $"{{ organizations(first: {Rows}) {{ nodes {{ code {aliases} }} }} }}", rounds);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Plan cache hit, nothing read: {hit.Cpu:0.0} µs, {hit.Bytes / 1024:0.0} kB."));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A field at hand: {(many.Cpu - few.Cpu) * 1000 / (Rows * MoreFields):0} ns, {(many.Bytes - few.Bytes) / (Rows * MoreFields):0} bytes."));
    }

    private static async Task<Sample> MeasureAsync(IServiceProvider services, string query, int rounds)
    {
        var door = new GraphQLDoor(services, query);
        IReadOnlyList<string?> inputs = [null];
        await Sample.TakeAsync(door, inputs, TimeSpan.FromSeconds(1));
        var samples = new List<Sample>();
        for (var round = 0; round < rounds; round++)
        {
            samples.Add(await Sample.TakeAsync(door, inputs, TimeSpan.FromMilliseconds(100)));
        }

        return new Sample(Sample.Median(samples.Select(s => s.Cpu)), Sample.Median(samples.Select(s => s.Elapsed)), Sample.Median(samples.Select(s => s.Bytes)));
    }
}
