using Microsoft.Extensions.Configuration;
using UnGraphQL.Benchmarks.Collection;
using UnGraphQL.Benchmarks.Measuring;

var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
var path = Path.GetFullPath(settings["data"] ?? Path.Combine(Path.GetTempPath(), "ungraphql-benchmarks.db"));
var rounds = settings.GetValue("rounds", 15);
await BenchmarkCollection.PrepareAsync(path, CancellationToken.None);
await RatioTable.PrintAsync(path, rounds, settings["only"]);
await FixedCosts.PrintAsync(path, rounds);
