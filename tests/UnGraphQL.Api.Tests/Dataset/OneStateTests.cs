using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Dataset;

public sealed class OneStateTests
{
    private const string Query = "{ resolutions { nodes { symbol drafts operative { nodes { text } } } } }";

    [Fact]
    public async Task AnAnswerIsOfOneStateWhateverIsStoredBetweenItsLevels()
    {
        using var folder = new TemporaryFolder();
        using var collection = new TestCollection($"Data Source={Path.Combine(folder.Path, "collection.db")}");
        await collection.LoadAsync("symbol A/RES/1/1\ndraft A/1/L.1\nop1 Notes", "symbol A/RES/1/2\nop1 Decides");
        var before = (await collection.QueryAsync(Query)).ToString();
        Assert.Contains("Notes", before, StringComparison.Ordinal);

        using (var counter = new StatementCounter { AfterNext = () => collection.Remove("A/RES/1/1") })
        {
            Assert.Equal(before, (await collection.QueryAsync(Query)).ToString());
            Assert.Contains(counter.Statements, statement => statement.StartsWith("DELETE", StringComparison.Ordinal));
        }

        Assert.DoesNotContain("Notes", (await collection.QueryAsync(Query)).ToString(), StringComparison.Ordinal);
    }
}
