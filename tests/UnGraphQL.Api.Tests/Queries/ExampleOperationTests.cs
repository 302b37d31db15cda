namespace UnGraphQL.Api.Tests.Queries;

/// <summary>The example operations that are published with the schema, run on the seeds.</summary>
[Collection(nameof(Seeds))]
public sealed class ExampleOperationTests(Seeds seeds)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "operations");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.graphql").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task RunsWithoutErrors(string file)
    {
        var data = await seeds.Collection.QueryAsync(Operation(file));
        Assert.All(data.EnumerateObject(), field => Assert.NotEqual(System.Text.Json.JsonValueKind.Null, field.Value.ValueKind));
    }

    [Fact]
    public async Task Note2OfTheResolutionLeadsToTheReportAndBack()
    {
        var data = await seeds.Collection.QueryAsync(Operation("FollowCitations.graphql"));
        var reference = Assert.Single(data.GetProperty("resolution").GetProperty("operative").GetProperty("nodes")[0].GetProperty("references").GetProperty("nodes").EnumerateArray());
        Assert.Equal("2", reference.GetProperty("footnote").GetProperty("marker").GetString());
        Assert.Equal("HELD", reference.GetProperty("status").GetString());
        var target = reference.GetProperty("target");
        Assert.Equal("A/67/280-S/2012/614", target.GetProperty("symbol").GetString());
        Assert.Equal("67th session", target.GetProperty("session").GetProperty("name").GetString());
        var back = target.GetProperty("citedBy").GetProperty("nodes")[0];
        Assert.Equal("A/RES/67/137", back.GetProperty("source").GetProperty("symbol").GetString());
        Assert.Equal("2", back.GetProperty("footnote").GetProperty("marker").GetString());
    }

    [Fact]
    public async Task TheFrancophonieIsNamedInThreeDocumentsOfTwoLanguages()
    {
        var data = await seeds.Collection.QueryAsync(Operation("Francophonie.graphql"));
        var organization = data.GetProperty("organization");
        Assert.Equal("oif", organization.GetProperty("code").GetString());
        Assert.Equal(3, organization.GetProperty("documents").GetProperty("totalCount").GetInt32());
        var documents = organization.GetProperty("documents").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(["EN", "FR", "FR"], documents.SelectMany(document => document.GetProperty("languages").EnumerateArray()).Select(language => language.GetString()).Order());
        Assert.All(documents, document => Assert.True(document.GetProperty("paragraphs").GetProperty("totalCount").GetInt32() > 0));
    }

    [Fact]
    public async Task TheReportIsPagedThroughUnderOneHeadingAfterAnother()
    {
        var labels = new List<string?>();
        var sections = new List<string?>();
        for (string? after = null, next = ""; next is not null; after = next)
        {
            var page = (await seeds.Collection.QueryAsync(Operation("ReportBySection.graphql"), new { after })).GetProperty("document").GetProperty("paragraphs");
            Assert.Equal(135, page.GetProperty("totalCount").GetInt32());
            labels.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("label").GetString()));
            sections.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("section")[0].GetString()));
            var info = page.GetProperty("pageInfo");
            next = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }

        Assert.Equal(Enumerable.Range(1, 135).Select(number => $"{number}"), labels);
        Assert.Equal(3, sections.Distinct().Count());
        Assert.Equal(2, sections.Zip(sections.Skip(1)).Count(pair => pair.First != pair.Second));
    }

    [Fact]
    public async Task OneHeadingOfTheReportHoldsItsParagraphs()
    {
        var labels = await seeds.Collection.ValuesAsync(Operation("ReportBySection.graphql"), "document.paragraphs.nodes.label", new { heading = "Francophonie" });
        Assert.Equal(Enumerable.Range(73, 9).Select(number => $"{number}"), labels);
    }

    private static string Operation(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
