using Microsoft.Extensions.Configuration;
using UnGraphQL.Benchmarks.Attacks;
using UnGraphQL.Benchmarks.Collection;
using UnGraphQL.Benchmarks.Http;
using UnGraphQL.Benchmarks.Measuring;

// --data=FILE of the generated collection, --rounds=15, --only=PART of an operation's name; --load=SECONDS or --attacks=SECONDS instead of the table.
var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
if (settings.GetValue<int?>("attacks") is { } attackSeconds)
{
    return await AttackRun.PrintAsync(TimeSpan.FromSeconds(attackSeconds));
}

var path = Path.GetFullPath(settings["data"] ?? Path.Combine(Path.GetTempPath(), "ungraphql-benchmarks.db"));
var rounds = settings.GetValue("rounds", 15);
await BenchmarkCollection.PrepareAsync(path, CancellationToken.None);
if (settings.GetValue<int?>("load") is { } seconds)
{
    await LoadRun.PrintAsync(path, TimeSpan.FromSeconds(seconds));
    return 0;
}

await RatioTable.PrintAsync(path, rounds, settings["only"]);
await FixedCosts.PrintAsync(path, rounds);
return 0;
