using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Paragraphs;

[Collection(nameof(Seeds))]
public sealed class ParagraphTests(Seeds seeds)
{
    [Fact]
    public async Task AParagraphKnowsItsItemsAndAnItemItsParagraph()
    {
        Assert.Equal(
            ["op14.a", "op14.b", "op14.c", "op14.d"],
            await seeds.Collection.ValuesAsync("{ paragraph(symbol: \"67/137\", address: \"op14\") { children { nodes { address } } } }", "paragraph.children.nodes.address"));
        Assert.Equal(
            ["op14"],
            await seeds.Collection.ValuesAsync("{ paragraph(symbol: \"67/137\", address: \"op14.a\") { parent { address parent { address } } } }", "paragraph.parent.address"));
    }

    [Theory]
    [InlineData("67/137", "op19", "EXPRESS_GRATITUDE")]
    [InlineData("1244 (CI)", "pp9", "NOTE")]
    [InlineData("67/137", "op14.a", null)]
    public async Task TheActionIsThatOfTheOpeningWords(string symbol, string address, string? action) =>
        Assert.Equal([action], await seeds.Collection.ValuesAsync("query ($symbol: DocumentSymbol!, $address: String!) { paragraph(symbol: $symbol, address: $address) { action } }", "paragraph.action", new { symbol, address }));

    [Fact]
    public async Task AnAddressThatIsNotThereFindsNone() =>
        Assert.Empty(await seeds.Collection.ValuesAsync("{ paragraph(symbol: \"67/137\", address: \"op99\") { address } }", "paragraph.address"));

    [Fact]
    public async Task ANoteIsServedAtEachParagraphThatCallsIt()
    {
        Assert.Equal(
            ["pp9", "op14.a"],
            await seeds.Collection.ValuesAsync("{ resolution(symbol: \"67/137\") { footnotes(first: 1) { nodes { paragraphs { address } } } } }", "resolution.footnotes.nodes.paragraphs.address"));
        Assert.Equal(
            ["1"],
            await seeds.Collection.ValuesAsync("{ paragraph(symbol: \"67/137\", address: \"op14.a\") { footnotes { marker } } }", "paragraph.footnotes.marker"));
    }

    [Fact]
    public async Task ACallOfANoteStandsWhereItsMarkIsPrinted()
    {
        var paragraph = (await seeds.Collection.QueryAsync("{ paragraph(symbol: \"67/137\", address: \"op14.a\") { text footnoteCalls { address marker offset footnote { text } } } }")).GetProperty("paragraph");
        var call = Assert.Single(paragraph.GetProperty("footnoteCalls").EnumerateArray());

        Assert.Equal(("fn1", "1", "Resolution 66/288, annex."), (call.GetProperty("address").GetString(), call.GetProperty("marker").GetString(), call.GetProperty("footnote").GetProperty("text").GetString()));
        Assert.EndsWith("Sustainable Development;", paragraph.GetProperty("text").GetString()![..call.GetProperty("offset").GetInt32()], StringComparison.Ordinal); // Every paragraph has a text.
        Assert.Empty((await seeds.Collection.QueryAsync("{ paragraph(symbol: \"67/137\", address: \"op14\") { footnoteCalls(language: FR) { marker } } }")).GetProperty("paragraph").GetProperty("footnoteCalls").EnumerateArray());
    }

    [Fact]
    public async Task ReferencesOfANoteAreThoseOfEachParagraphThatCallsIt()
    {
        const string Query = "query ($address: String!) { paragraph(symbol: \"67/137\", address: $address) { references { nodes { address targetSymbol paragraph { address } } } } }";
        Assert.Contains("A/67/280-S/2012/614", await seeds.Collection.ValuesAsync(Query, "paragraph.references.nodes.targetSymbol", new { address = "pp10" }));
        Assert.Contains("A/67/280-S/2012/614", await seeds.Collection.ValuesAsync(Query, "paragraph.references.nodes.targetSymbol", new { address = "op1" }));
        Assert.Equal(["pp10"], await seeds.Collection.ValuesAsync(Query, "paragraph.references.nodes.paragraph.address", new { address = "op1" }));
    }

    [Fact]
    public async Task ASpanPointsAtTheWordsOfTheParagraphInItsSource()
    {
        var paragraph = (await seeds.Collection.QueryAsync("{ paragraph(symbol: \"A/HRC/RES/32/6\", address: \"op1\") { text span { start end } document { versions { source { file } } } } }")).GetProperty("paragraph");
        var file = paragraph.GetProperty("document").GetProperty("versions")[0].GetProperty("source").GetProperty("file").GetString()!; // A source has a name.
        var source = await File.ReadAllTextAsync(Path.Combine(TestCollection.SeedFolder, file));
        var words = source[paragraph.GetProperty("span").GetProperty("start").GetInt32()..paragraph.GetProperty("span").GetProperty("end").GetInt32()];
        Assert.StartsWith("1. ", words, StringComparison.Ordinal);
        Assert.EndsWith(paragraph.GetProperty("text").GetString()![^20..], words, StringComparison.Ordinal); // Every paragraph has a text.
    }

    [Fact]
    public async Task CitedByOfAParagraphHoldsOnlyPinpointsAtIt()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync("symbol A/RES/70/1\nop1 One.\nop2 Two.", "symbol A/RES/70/2\nop1 See.\nref op1 A/RES/70/1 | para. 2\nref op1 A/RES/70/1");
        const string Query = "{ document(by: { symbol: \"A/RES/70/1\" }) { paragraphs { nodes { citedBy { totalCount nodes { source { symbol } targetParagraph { address } pinpoint } } } } citedBy { totalCount } } }";
        Assert.Equal(["0", "1"], await collection.ValuesAsync(Query, "document.paragraphs.nodes.citedBy.totalCount"));
        Assert.Equal(["op2"], await collection.ValuesAsync(Query, "document.paragraphs.nodes.citedBy.nodes.targetParagraph.address"));
        Assert.Equal(["2"], await collection.ValuesAsync(Query, "document.citedBy.totalCount"));
    }

    [Fact]
    public async Task CitedByCountsPinpointsAtItemsWhenAskedFor()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync(
            "symbol A/RES/70/1\ns1 Heading\nop1 One:\nop1.a First:\nop1.a.i Part.\nop1.b Second.\nop11 Eleven.",
            "symbol A/RES/70/2\nop1 See.\nref op1 A/RES/70/1 | para. 1\nref op1 A/RES/70/1 | para. 1 (a)\nref op1 A/RES/70/1 | para. 1 (a) (i)\nref op1 A/RES/70/1 | para. 11");
        const string Query = "query ($withItems: Boolean! = false) { document(by: { symbol: \"A/RES/70/1\" }) { paragraphs { nodes { address citedBy(withItems: $withItems) { totalCount nodes { targetParagraph { address } } } } } } }";
        Assert.Equal(["0", "1", "1", "1", "0", "1"], await collection.ValuesAsync(Query, "document.paragraphs.nodes.citedBy.totalCount"));
        Assert.Equal(["0", "3", "2", "1", "0", "1"], await collection.ValuesAsync(Query, "document.paragraphs.nodes.citedBy.totalCount", new { withItems = true }));
        Assert.Equal(
            ["op1", "op1.a", "op1.a.i", "op1.a", "op1.a.i", "op1.a.i", "op11"],
            await collection.ValuesAsync(Query, "document.paragraphs.nodes.citedBy.nodes.targetParagraph.address", new { withItems = true }));
    }

    [Fact]
    public async Task MentionsStandWithTheirWords()
    {
        var mentions = await seeds.Collection.ValuesAsync("{ paragraph(symbol: \"67/137\", address: \"op2\") { mentions(first: 50) { nodes { organization { code } rawText language span { start end } paragraph { address } document { symbol } } } } }", "paragraph.mentions.nodes.organization.code");
        Assert.Contains("oif", mentions);
    }
}
