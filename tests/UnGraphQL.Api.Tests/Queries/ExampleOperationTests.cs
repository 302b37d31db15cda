namespace UnGraphQL.Api.Tests.Queries;

/// <summary>What the published operations answer over the seeds, where one path through an answer does not say it: see <see cref="QuestionTests"/>.</summary>
[Collection(nameof(Seeds))]
public sealed class ExampleOperationTests(Seeds seeds)
{
    public static TheoryData<string> Names => [.. Question.All.Select(question => question.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RunsWithoutErrors(string operation)
    {
        var data = await seeds.Collection.QueryAsync(Question.Of(operation).Text);
        Assert.All(data.EnumerateObject(), field => Assert.NotEqual(System.Text.Json.JsonValueKind.Null, field.Value.ValueKind));
    }

    [Fact]
    public async Task Note2OfTheResolutionLeadsToTheReportAndBack()
    {
        var data = await seeds.Collection.QueryAsync(Question.Of("FollowCitations").Text);
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
        var data = await seeds.Collection.QueryAsync(Question.Of("Francophonie").Text);
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
            var page = (await seeds.Collection.QueryAsync(Question.Of("ReportBySection").Text, new { after })).GetProperty("document").GetProperty("paragraphs");
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
    public async Task WhatTheSeedsCiteMostAndDoNotHoldComesFirst()
    {
        var missing = (await seeds.Collection.QueryAsync(Question.Of("MostCitedNotHeld").Text)).GetProperty("missingDocuments");
        Assert.Equal(
            ["S/RES/1540(2004) 5", "S/RES/1624(2005) 4", "S/RES/1373(2001) 3"],
            missing.GetProperty("nodes").EnumerateArray().Take(3).Select(node => $"{node.GetProperty("symbol").GetString()} {node.GetProperty("citations").GetInt32()}"));
        Assert.DoesNotContain("S/RES/373(2001)", missing.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheResolutionOnTheFrancophonieStandsAtTheEndOfItsSeries()
    {
        var members = (await seeds.Collection.QueryAsync(Question.Of("SeriesOfAResolution").Text)).GetProperty("resolution").GetProperty("series").GetProperty("members").EnumerateArray().ToList();
        Assert.Equal(
            "33/18 1978; 50/3 1995; 52/2 1997; 54/25 1999; 56/45 2001; 57/43 2002; 59/22 2004; 61/7 2006; 63/236 2008; 65/263 2011; 67/137 2012",
            string.Join("; ", members.Select(member => $"{member.GetProperty("symbol").GetString()!["A/RES/".Length..]} {member.GetProperty("date").GetString()![..4]}"))); // Each has a symbol and a date.
        Assert.All(members.SkipLast(1), member => Assert.Equal("RECALL null A/RES/67/137, preambular para. 1", string.Join(' ', member.GetProperty("evidence")[0], member.GetProperty("document").GetRawText(), member.GetProperty("recall").GetProperty("paragraph").GetProperty("citation"))));
        Assert.Equal(["op24", "op25"], members[^1].GetProperty("document").GetProperty("paragraphs").GetProperty("nodes").EnumerateArray().Select(paragraph => paragraph.GetProperty("address").GetString()));
    }

    [Fact]
    public async Task TheNeighbourhoodOfTheResolutionReachesWhatTheReportCites()
    {
        var graph = (await seeds.Collection.QueryAsync(Question.Of("CitationNeighbourhood").Text)).GetProperty("citationGraph");
        var distances = graph.GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("symbol").GetString()!, node => node.GetProperty("distance").GetInt32()); // Each has a symbol.
        Assert.Equal([0, 1, 1, 2], "A/RES/67/137 A/67/280-S/2012/614 A/RES/65/263 S/RES/1540(2004)".Split(' ').Select(symbol => distances[symbol]));
        Assert.All(graph.GetProperty("edges").EnumerateArray(), edge => Assert.True(distances.ContainsKey(edge.GetProperty("source").GetString()!) && distances.ContainsKey(edge.GetProperty("target").GetString()!)));
    }
}
