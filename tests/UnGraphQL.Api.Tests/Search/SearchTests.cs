using System.Text.Json;
using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Search;

/// <summary>What searches find among the seeds.</summary>
[Collection(nameof(Seeds))]
public sealed class SearchTests(Seeds seeds)
{
    private static readonly string[] Searches = ["francophonie", "Union africaine", "rapport OR report", "droits -homme", "organi* intern*", "67/137"];

    public static TheoryData<string, string> First => new()
    {
        { "cooperation francophonie", "A/RES/67/137" },
        { "COOPÉRATION Francophonie", "A/RES/67/137" },
        { "67/137", "A/RES/67/137" },
        { " a/res/67/137 ", "A/RES/67/137" },
        { "S/2012/614", "A/67/280-S/2012/614" },
        { "1244 (CI)", "IOM/RES/1244(CI)" },
    };

    [Theory]
    [MemberData(nameof(First))]
    public async Task TheDocumentComesFirst(string query, string symbol) =>
        Assert.Equal([symbol], await seeds.Collection.ValuesAsync(
            "query($q: String!) { search(query: $q, first: 1) { nodes { ... on Document { symbol } } } }", "search.nodes.symbol", new { q = query }));

    public static TheoryData<string> Facets => [.. Searches];

    [Theory]
    [MemberData(nameof(Facets))]
    public async Task AFilterLeavesAsManyAsItsFacetSays(string query)
    {
        var search = (await seeds.Collection.QueryAsync(
            "query($q: String!) { search(query: $q) { totalCount facets { bodies { ...f } sessions { ...f } years { ...f } kinds { ...f } languages { ...f } actions { ...f } organizations { ...f } } } } fragment f on Facet { key count }",
            new { q = query })).GetProperty("search");
        Assert.NotEqual(0, search.GetProperty("totalCount").GetInt32());
        foreach (var facet in search.GetProperty("facets").EnumerateObject())
        {
            foreach (var value in facet.Value.EnumerateArray())
            {
                var key = value.GetProperty("key").GetString()!; // Not null in the schema.
                Assert.True(value.GetProperty("count").GetInt32() == await CountAsync(query, Filter(facet.Name, key)), $"{facet.Name} {key}: {value}");
            }
        }

        var total = search.GetProperty("totalCount").GetInt32();
        Assert.Equal(total, Sum(search, "kinds") + await CountAsync(query, "kind: { eq: null }"));
        Assert.Equal(total, Sum(search, "bodies") + await CountAsync(query, "document: { body: { eq: null } }"));
        Assert.Equal(total, Sum(search, "years") + await CountAsync(query, "document: { date: { eq: null } }"));
    }

    public static TheoryData<string> Filters => new()
    {
        "kind: { eq: NARRATIVE }",
        "kind: { in: [OPERATIVE, PREAMBULAR] }",
        "kind: { neq: null }",
        "action: { eq: REQUEST }",
        "action: { nin: [REQUEST] }",
        "language: { eq: FR }",
        "language: { in: [EN, RU] }",
        "document: { body: { eq: \"GA\" }, session: { eq: \"67\" } }",
        "document: { kind: { eq: REPORT } }",
        "document: { date: { gte: \"2012-01-01\", lte: \"2012-12-31\" } }",
        "document: { or: [{ body: { eq: \"HRC\" } }, { body: { eq: \"IOM\" } }] }",
        "organization: { eq: \"oif\" }",
        "organization: { eq: \"Union africaine\" }",
        "kind: { eq: OPERATIVE }, action: { eq: INVITE }, language: { eq: EN }, document: { symbol: { eq: \"67/137\" } }",
    };

    /// <summary>Paragraphs that a search with a filter finds are those that the same conditions on paragraphs find.</summary>
    [Theory]
    [MemberData(nameof(Filters))]
    public async Task FiltersAreThoseOfParagraphs(string filter)
    {
        var same = filter.Replace("language: { eq: FR }", "text: { matches: $q, language: FR }", StringComparison.Ordinal);
        if (filter.Contains("language: { in", StringComparison.Ordinal))
        {
            same = "or: [{ text: { matches: $q, language: EN } }, { text: { matches: $q, language: RU } }]";
        }
        else if (filter.Contains("language: { eq: EN }", StringComparison.Ordinal))
        {
            same = filter.Replace("language: { eq: EN }", "text: { matches: $q, language: EN }", StringComparison.Ordinal);
        }

        foreach (var query in Searches)
        {
            var found = await seeds.Collection.ValuesAsync(
                $"query($q: String!) {{ search(query: $q, first: 100, where: {{ {filter} }}) {{ nodes {{ ... on Paragraph {{ id }} ... on Document {{ documentId: id }} }} }} }}", "search.nodes", new { q = query });
            var listed = await seeds.Collection.ValuesAsync(
                $"query($q: String!) {{ paragraphs(first: 100, where: {{ text: {{ matches: $q }}, and: [{{ {same} }}] }}) {{ nodes {{ id }} }} }}", "paragraphs.nodes", new { q = query });
            Assert.Equal(listed.Order(), found.Where(hit => !hit!.Contains("documentId", StringComparison.Ordinal)).Order()); // Each is an object.
        }
    }

    [Fact]
    public async Task HighlightsAreFragmentsWithTheWordsMarked()
    {
        foreach (var query in Searches)
        {
            var edges = (await seeds.Collection.QueryAsync(
                "query($q: String!) { search(query: $q, first: 100) { edges { highlights { language text marks { start end } } node { ... on Document { documentEN: title(language: EN) documentFR: title(language: FR) } ... on Paragraph { paragraphEN: text(language: EN) paragraphFR: text(language: FR) } } } } }",
                new { q = query })).GetProperty("search").GetProperty("edges");
            foreach (var edge in edges.EnumerateArray())
            {
                foreach (var highlight in edge.GetProperty("highlights").EnumerateArray())
                {
                    var text = highlight.GetProperty("text").GetString()!; // Not null in the schema.
                    var whole = edge.GetProperty("node").EnumerateObject().Single(field => field.Name.EndsWith(highlight.GetProperty("language").GetString()!, StringComparison.Ordinal)); // Not null either.
                    Assert.Contains(text, whole.Value.GetString(), StringComparison.Ordinal);
                    var marks = highlight.GetProperty("marks").EnumerateArray().Select(mark => text[mark.GetProperty("start").GetInt32()..mark.GetProperty("end").GetInt32()]).ToArray();
                    Assert.NotEmpty(marks);
                    Assert.All(marks, mark => Assert.DoesNotContain(mark, char.IsPunctuation));
                }
            }
        }
    }

    [Fact]
    public async Task ATextIsFoundInOneLanguageAndServedInAnother()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync("symbol A/RES/1/1\ntitle Clean water\nop1 Water for all", "symbol A/RES/1/1\nlanguage fr\ntitle De l’eau propre\nop1 De l’eau pour tous");
        var edges = (await collection.QueryAsync("{ search(query: \"l'eau\") { edges { highlights { language text } node { ... on Document { title frenchTitle: title(language: FR) russianTitle: title(language: RU) } ... on Paragraph { text french: text(language: FR) } } } } }"))
            .GetProperty("search").GetProperty("edges");
        Assert.Equal("[{\"language\":\"FR\",\"text\":\"De l’eau propre\"}]", edges[0].GetProperty("highlights").ToString());
        Assert.Equal(("Clean water", "De l’eau propre", "Clean water"), (Text(edges[0], "title"), Text(edges[0], "frenchTitle"), Text(edges[0], "russianTitle")));
        Assert.Equal(("Water for all", "De l’eau pour tous"), (Text(edges[1], "text"), Text(edges[1], "french")));

        static string? Text(JsonElement edge, string field) => edge.GetProperty("node").GetProperty(field).GetString();
    }

    [Fact]
    public async Task WordsOfTwoLanguagesAreNotInOneText()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync("symbol A/RES/1/1\ntitle Clean water\nop1 Water for all", "symbol A/RES/1/1\nlanguage fr\ntitle De l’eau propre\nop1 De l’eau pour tous");
        var search = (await collection.QueryAsync("{ search(query: \"water AND eau\") { totalCount } plain: search(query: \"water eau\") { allWords totalCount nodes { __typename } } }"));
        Assert.Equal(0, search.GetProperty("search").GetProperty("totalCount").GetInt32());
        Assert.Equal("{\"allWords\":false,\"totalCount\":2,\"nodes\":[{\"__typename\":\"Resolution\"},{\"__typename\":\"Paragraph\"}]}", search.GetProperty("plain").ToString());
    }

    [Theory]
    [InlineData("first: 2")]
    [InlineData("last: 2")]
    public async Task PagesOfWhatHasSomeWordsGoOn(string size)
    {
        var search = $"search(query: \"francophonies paixx\", {size}";
        var page = (await seeds.Collection.QueryAsync($"{{ {search}) {{ allWords totalCount pageInfo {{ startCursor endCursor }} nodes {{ ... on Node {{ id }} }} }} }}")).GetProperty("search");
        Assert.False(page.GetProperty("allWords").GetBoolean());
        var cursor = size[0] == 'f' ? $"after: \"{page.GetProperty("pageInfo").GetProperty("endCursor")}\"" : $"before: \"{page.GetProperty("pageInfo").GetProperty("startCursor")}\"";
        var next = (await seeds.Collection.QueryAsync($"{{ {search}, {cursor}) {{ allWords totalCount nodes {{ ... on Node {{ id }} }} }} }}")).GetProperty("search");
        Assert.False(next.GetProperty("allWords").GetBoolean());
        Assert.Equal(page.GetProperty("totalCount").GetInt32(), next.GetProperty("totalCount").GetInt32());
        Assert.NotEqual(page.GetProperty("nodes").ToString(), next.GetProperty("nodes").ToString());
        Assert.Equal(2, next.GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task ATitleStandsAboveEveryParagraph()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync("symbol A/RES/1/1\ntitle A long title that also speaks of water somewhere among so many other words\nop1 Water, water, water", "symbol A/RES/1/2\ntitle Peace\nop1 Water");
        Assert.Equal(["Resolution", "Paragraph", "Paragraph"], await collection.ValuesAsync("{ search(query: \"water\") { nodes { __typename } } }", "search.nodes.__typename"));
        var scores = (await collection.ValuesAsync("{ search(query: \"water\") { edges { score } } }", "search.edges.score")).Select(score => double.Parse(score!, System.Globalization.CultureInfo.InvariantCulture)).ToArray(); // Not null in the schema.
        Assert.InRange(scores[0], 1, 2);
        Assert.InRange(scores[1], scores[2], 1);
    }

    [Fact]
    public async Task EachIsFoundOnceWhateverTheLanguages()
    {
        var ids = await seeds.Collection.ValuesAsync("{ search(query: \"francophonie\", first: 100) { nodes { ... on Node { id } } } }", "search.nodes.id");
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.Equal(ids.Count, await CountAsync("francophonie", ""));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" * - \\\" ( ")]
    [InlineData("-francophonie")]
    public async Task WithoutAWordNothingIsFound(string query) =>
        Assert.Equal("0", Assert.Single(await seeds.Collection.ValuesAsync($"{{ search(query: \"{query}\") {{ totalCount nodes {{ ... on Node {{ id }} }} facets {{ bodies {{ key }} }} }} paragraphs(where: {{ text: {{ matches: \"{query}\" }} }}) {{ nodes {{ id }} }} }}", "search.totalCount")));

    private async Task<int> CountAsync(string query, string filter) => (await seeds.Collection.QueryAsync(
        $"query($q: String!) {{ search(query: $q, where: {{ {filter} }}) {{ totalCount }} }}", new { q = query })).GetProperty("search").GetProperty("totalCount").GetInt32();

    private static int Sum(JsonElement search, string facet) => search.GetProperty("facets").GetProperty(facet).EnumerateArray().Sum(value => value.GetProperty("count").GetInt32());

    private static string Filter(string facet, string key) => facet switch
    {
        "bodies" => $"document: {{ body: {{ eq: \"{key}\" }} }}",
        "sessions" => $"document: {{ session: {{ eq: \"{key}\" }} }}",
        "years" => $"document: {{ date: {{ gte: \"{key}-01-01\", lte: \"{key}-12-31\" }} }}",
        "kinds" => $"kind: {{ eq: {key} }}",
        "languages" => $"language: {{ eq: {key} }}",
        "actions" => $"action: {{ eq: {key} }}",
        _ => $"organization: {{ eq: \"{key}\" }}",
    };
}
