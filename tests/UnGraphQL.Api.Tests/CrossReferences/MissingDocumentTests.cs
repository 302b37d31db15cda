using System.Text.Json;
using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.CrossReferences;

public sealed class MissingDocumentTests
{
    private static readonly string[] Scripts =
    [
        "symbol A/RES/70/1\nop1 One.\nref op1 A/RES/66/288\nref op1 A/RES/66/288\nref op1 A/RES/60/1",
        "symbol A/RES/70/2\nop1 One.\nref op1 A/RES/66/288\nref op1 A/RES/60/1\nref op1 A/RES/70/1\nref op1 S/RES/373(2001) Suspect",
        "symbol A/HRC/RES/32/6\nbody HRC\nop1 One.\nref op1 S/RES/1325(2000)\nref op1 A/RES/52/2",
    ];

    [Fact]
    public async Task MostCitedComeFirstByDocumentsThenByCitations()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync(Scripts);
        var missing = (await collection.QueryAsync("{ missingDocuments { totalCount nodes { symbol kind citingDocuments citations undocs } } }")).GetProperty("missingDocuments");
        Assert.Equal(4, missing.GetProperty("totalCount").GetInt32());
        Assert.Equal(
            ["A/RES/66/288 2 3", "A/RES/60/1 2 2", "A/RES/52/2 1 1", "S/RES/1325(2000) 1 1"],
            missing.GetProperty("nodes").EnumerateArray().Select(Line));
        Assert.Equal("https://undocs.org/en/A/RES/66/288", missing.GetProperty("nodes")[0].GetProperty("undocs").GetString());
    }

    [Fact]
    public async Task PagesAreCutBetweenEqualCounts()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync(Scripts);
        var symbols = new List<string?>();
        for (string? after = null, next = ""; next is not null; after = next)
        {
            var page = (await collection.QueryAsync("query ($after: String) { missingDocuments(first: 1, after: $after) { nodes { symbol } pageInfo { hasNextPage endCursor } } }", new { after })).GetProperty("missingDocuments");
            symbols.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("symbol").GetString()));
            next = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }

        Assert.Equal(["A/RES/66/288", "A/RES/60/1", "A/RES/52/2", "S/RES/1325(2000)"], symbols);
    }

    [Fact]
    public async Task OnlyCitationsThatFitAreCounted()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync(Scripts);
        Assert.Equal(
            ["A/RES/52/2", "S/RES/1325(2000)"],
            await collection.ValuesAsync("{ missingDocuments(where: { source: { symbol: { startsWith: \"A/HRC\" } } }) { nodes { symbol } } }", "missingDocuments.nodes.symbol"));
    }

    [Fact]
    public async Task CitedByListsTheReferencesOfEach()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync(Scripts);
        var nodes = (await collection.QueryAsync("{ missingDocuments(first: 2) { nodes { citedBy(first: 2) { totalCount nodes { targetSymbol source { symbol } } } } } }")).GetProperty("missingDocuments").GetProperty("nodes");
        Assert.Equal([3, 2], nodes.EnumerateArray().Select(node => node.GetProperty("citedBy").GetProperty("totalCount").GetInt32()));
        Assert.Equal(
            ["A/RES/66/288 A/RES/70/1", "A/RES/66/288 A/RES/70/1", "A/RES/60/1 A/RES/70/1", "A/RES/60/1 A/RES/70/2"],
            nodes.EnumerateArray().SelectMany(node => node.GetProperty("citedBy").GetProperty("nodes").EnumerateArray())
                .Select(reference => $"{reference.GetProperty("targetSymbol")} {reference.GetProperty("source").GetProperty("symbol")}"));
    }

    [Fact]
    public async Task WhatArrivesIsMissingNoMore()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync(Scripts);
        await collection.LoadAsync("symbol A/RES/66/288\nop1 One.");
        Assert.DoesNotContain("A/RES/66/288", await collection.ValuesAsync("{ missingDocuments { nodes { symbol } } }", "missingDocuments.nodes.symbol"));
        collection.Remove("A/RES/66/288");
        Assert.Contains("A/RES/66/288", await collection.ValuesAsync("{ missingDocuments { nodes { symbol } } }", "missingDocuments.nodes.symbol"));
    }

    private static string Line(JsonElement node) => $"{node.GetProperty("symbol")} {node.GetProperty("citingDocuments")} {node.GetProperty("citations")}";
}
