using Microsoft.Extensions.Configuration;
using UnGraphQL.Benchmarks.Collection;
using UnGraphQL.Benchmarks.Http;
using UnGraphQL.Benchmarks.Measuring;

// --data=FILE of the generated collection, --rounds=15, --only=PART of an operation's name, --load=SECONDS instead of the table.
var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
var path = Path.GetFullPath(settings["data"] ?? Path.Combine(Path.GetTempPath(), "ungraphql-benchmarks.db"));
var rounds = settings.GetValue("rounds", 15);
await BenchmarkCollection.PrepareAsync(path, CancellationToken.None);
if (settings.GetValue<int?>("load") is { } seconds)
{
    await LoadRun.PrintAsync(path, TimeSpan.FromSeconds(seconds));
    return;
}

await RatioTable.PrintAsync(path, rounds, settings["only"]);
await FixedCosts.PrintAsync(path, rounds);
