using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Documents;

[Collection(nameof(Seeds))]
public sealed class DocumentTests(Seeds seeds)
{
    public static TheoryData<string, string?> Symbols => new()
    {
        { "A/RES/67/137", "A/RES/67/137" },
        { "a/res/67/137", "A/RES/67/137" },
        { " A/RES/67/137 ", "A/RES/67/137" },
        { "67/137", "A/RES/67/137" },
        { "https://undocs.org/en/A/RES/67/137", "A/RES/67/137" },
        { "1244 (CI)", "IOM/RES/1244(CI)" },
        { "1244(ci)", "IOM/RES/1244(CI)" },
        { "A/HRC/RES/32/6", "A/HRC/RES/32/6" },
        { "A/67/L.30/Rev.2", null }, // A draft of it, which is not the resolution.
        { "A/67/280", null }, // A report.
        { "A/RES/1/1", null },
        { "", null },
        { "no symbol at all", null },
    };

    [Theory]
    [MemberData(nameof(Symbols))]
    public async Task AResolutionIsFoundByAnyPrintedForm(string printed, string? expected)
    {
        var data = await seeds.Collection.QueryAsync("query ($symbol: DocumentSymbol!) { resolution(symbol: $symbol) { symbol } }", new { symbol = printed });
        Assert.Equal(expected is null ? "null" : $"{{\"symbol\":\"{expected}\"}}", data.GetProperty("resolution").GetRawText());
    }

    public static TheoryData<string, string?> Keys => new()
    {
        { "{ symbol: \"A/67/280\" }", "A/67/280-S/2012/614" },
        { "{ symbol: \"S/2012/614\" }", "A/67/280-S/2012/614" },
        { "{ symbol: \"A/67/280–S/2012/614\" }", "A/67/280-S/2012/614" },
        { "{ jobNumber: \"12-48682\" }", "A/RES/67/137" },
        { "{ source: \"003_d7056f2b6c133a77.txt\" }", "A/HRC/RES/32/6" },
        { "{ source: \"unheard-of.txt\" }", null },
        { "{ id: \"nonsense\" }", null },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task ADocumentIsFoundByEachOfItsKeys(string key, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], await seeds.Collection.ValuesAsync($"{{ document(by: {key}) {{ symbol }} }}", "document.symbol"));

    [Fact]
    public async Task AShortFormThatFitsSeveralFindsNone()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync("symbol A/RES/32/6\nop1 One.", "symbol A/HRC/RES/32/6\nop1 Other.");
        Assert.Empty(await collection.ValuesAsync("{ resolution(symbol: \"32/6\") { symbol } }", "resolution.symbol"));
        Assert.Equal(["A/HRC/RES/32/6"], await collection.ValuesAsync("{ resolution(symbol: \"A/HRC/RES/32/6\") { symbol } }", "resolution.symbol"));
    }

    [Fact]
    public async Task TheResolutionSaysWhatItsMastheadSays()
    {
        var resolution = (await seeds.Collection.QueryAsync(
            """
            {
              resolution(symbol: "A/RES/67/137") {
                __typename kind number date adoptedOn aliases drafts languages
                body { code organization { code } } session { number kind name fr: name(language: FR) } agendaItem { label }
                adoptedAt { number heldOn session { number } body { code } }
                committee { code }
                preambular { totalCount } operative { totalCount }
                versions { language distributedOn jobNumber source { format file } }
                links { undocs fr: undocs(language: FR) aknWork aknExpression french: aknExpression(language: FR) }
              }
            }
            """)).GetProperty("resolution");
        Assert.Equal(
            """
            {"__typename":"Resolution","kind":"RESOLUTION","number":"67/137","date":"2012-12-18","adoptedOn":"2012-12-18","aliases":[],"drafts":["A/67/L.30/Rev.2","A/67/L.30/Rev.2/Add.1"],"languages":["EN"],"body":{"code":"GA","organization":{"code":"un-ga"}},"session":{"number":"67","kind":"REGULAR","name":"67th session","fr":"67e session"},"agendaItem":{"label":"121 (l)"},"adoptedAt":{"number":59,"heldOn":"2012-12-18","session":{"number":"67"},"body":{"code":"GA"}},"committee":null,"preambular":{"totalCount":13},"operative":{"totalCount":25},"versions":[{"language":"EN","distributedOn":"2013-04-09","jobNumber":"12-48682","source":{"format":"WORD","file":"000_c8ecc10339c0b7ab.txt"}}],"links":{"undocs":"https://undocs.org/en/A/RES/67/137","fr":"https://undocs.org/fr/A/RES/67/137","aknWork":"/akn/un/statement/deliberation/unga/2012-12-18/67-137/","aknExpression":"/akn/un/statement/deliberation/unga/2012-12-18/67-137/eng@/","french":null}}
            """,
            resolution.GetRawText());
    }

    [Fact]
    public async Task DocumentsStandBySymbol() =>
        Assert.Equal(
            ["A/67/280-S/2012/614", "A/HRC/RES/32/6", "A/RES/67/137", "IOM/RES/1244(CI)", null],
            await seeds.Collection.ValuesAsync("{ documents { nodes { symbol } } }", "documents.nodes.symbol"));

    [Fact]
    public async Task AJointSymbolHasItsHalvesAsAliases() =>
        Assert.Equal(["A/67/280", "S/2012/614"], await seeds.Collection.ValuesAsync("{ document(by: { symbol: \"A/67/280\" }) { aliases } }", "document.aliases"));

    [Fact]
    public async Task ADocumentThatSaysNothingHasNulls()
    {
        var text = (await seeds.Collection.QueryAsync("{ documents(where: { symbol: { eq: null } }) { nodes { __typename symbol date session { number } agendaItem { label } links { undocs aknWork } references { totalCount } paragraphs { totalCount } } } }"))
            .GetProperty("documents").GetProperty("nodes")[0];
        Assert.Equal(
            "{\"__typename\":\"OtherDocument\",\"symbol\":null,\"date\":null,\"session\":null,\"agendaItem\":null,\"links\":{\"undocs\":null,\"aknWork\":null},\"references\":{\"totalCount\":0},\"paragraphs\":{\"totalCount\":5}}",
            text.GetRawText());
    }

    [Fact]
    public async Task OrganizationsComeMostNamedFirst()
    {
        var counts = await seeds.Collection.ValuesAsync("{ resolution(symbol: \"67/137\") { organizations(first: 100) { nodes { mentions } } } }", "resolution.organizations.nodes.mentions");
        Assert.Equal(counts.Select(count => int.Parse(count!, System.Globalization.CultureInfo.InvariantCulture)).OrderDescending(), counts.Select(count => int.Parse(count!, System.Globalization.CultureInfo.InvariantCulture))); // A count is never null.
    }

    [Fact]
    public async Task TheReportOfTheCommitteeIsSaidAndFindsNothing()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync("symbol A/RES/1/1\nreport A/1/15\nreport A/1/15/Add.1\nop1 One.", "symbol A/RES/1/2\nop1 Two.");
        Assert.Equal(
            """{"one":{"committeeReports":["A/1/15","A/1/15/Add.1"]},"two":{"committeeReports":[]},"report":null}""",
            (await collection.QueryAsync("""
                {
                  one: resolution(symbol: "A/RES/1/1") { committeeReports }
                  two: resolution(symbol: "A/RES/1/2") { committeeReports }
                  report: resolution(symbol: "A/1/15") { symbol }
                }
                """)).ToString());
    }

    [Fact]
    public async Task SponsorsAndThoseWhoJoinedThemAreApart()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync("symbol A/RES/1/1\nsponsor Malta\nsponsor Chile\njoined Chad\nop1 x", "symbol A/RES/1/2\nop1 x");
        Assert.Equal(
            """[{"symbol":"A/RES/1/1","sponsors":["Malta","Chile"],"additionalSponsors":["Chad"]},{"symbol":"A/RES/1/2","sponsors":[],"additionalSponsors":[]}]""",
            (await collection.QueryAsync("{ resolutions(order: [{ symbol: ASC }]) { nodes { symbol sponsors additionalSponsors } } }")).GetProperty("resolutions").GetProperty("nodes").ToString());
    }
}
