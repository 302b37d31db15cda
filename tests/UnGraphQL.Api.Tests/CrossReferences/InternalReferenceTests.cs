using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.CrossReferences;

public sealed class InternalReferenceTests
{
    private const string Script = """
        symbol A/RES/70/1
        op1 One.
        op2 As in paragraph 1 above and in the present resolution.
        op2.a An item.
        op3 See the note.
        fn1 See paragraph 2 (a) above. @ op3
        annex1.op1 First.
        annex1.op2 As in paragraph 1 above.
        self op2 paragraph 1 above | para. 1
        self op2 the present resolution
        self fn1 paragraph 2 (a) above | para. 2 (a)
        self annex1.op2 paragraph 1 above | para. 1
        ref op3 A/RES/70/2
        """;

    [Fact]
    public async Task ReferencesOfATextToItselfLeadToItsParagraphs()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync(Script);
        var data = await collection.QueryAsync("{ resolution(symbol: \"70/1\") { internalReferences { totalCount nodes { address rawText pinpoint span { start } paragraph { address } footnote { marker } targetParagraph { address } action document { symbol } } } } }");
        var page = data.GetProperty("resolution").GetProperty("internalReferences");
        Assert.Equal(
            "{\"address\":\"op2\",\"rawText\":\"paragraph 1 above\",\"pinpoint\":\"para. 1\",\"span\":{\"start\":5},\"paragraph\":{\"address\":\"op2\"},\"footnote\":null,\"targetParagraph\":{\"address\":\"op1\"},\"action\":\"TAKE_NOTE\",\"document\":{\"symbol\":\"A/RES/70/1\"}}",
            page.GetProperty("nodes")[0].GetRawText());
        Assert.Equal(
            ["op2 op1", "op2 ", "annex1.op2 annex1.op1", "fn1 op2.a"],
            page.GetProperty("nodes").EnumerateArray().Select(n => $"{n.GetProperty("address")} {(n.GetProperty("targetParagraph") is { ValueKind: System.Text.Json.JsonValueKind.Object } target ? target.GetProperty("address").ToString() : "")}"));
        Assert.Equal(4, page.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task TheyAreInNeitherDirectionOfCitations()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync(Script);
        Assert.Equal(["A/RES/70/2"], await collection.ValuesAsync("{ resolution(symbol: \"70/1\") { references { nodes { targetSymbol } } } }", "resolution.references.nodes.targetSymbol"));
        Assert.Equal(["0"], await collection.ValuesAsync("{ resolution(symbol: \"70/1\") { citedBy { totalCount } } }", "resolution.citedBy.totalCount"));
        Assert.Equal(["0"], await collection.ValuesAsync("{ paragraph(symbol: \"70/1\", address: \"op1\") { citedBy { totalCount } } }", "paragraph.citedBy.totalCount"));
    }

    [Theory]
    [InlineData("{ paragraph(symbol: \"70/1\", address: \"op2\") { internalReferences { nodes { rawText } } } }", "paragraph.internalReferences.nodes.rawText", "paragraph 1 above;the present resolution")]
    [InlineData("{ paragraph(symbol: \"70/1\", address: \"op3\") { internalReferences { nodes { rawText } } } }", "paragraph.internalReferences.nodes.rawText", "paragraph 2 (a) above")]
    [InlineData("{ paragraph(symbol: \"70/1\", address: \"op1\") { referredToBy { nodes { address } } } }", "paragraph.referredToBy.nodes.address", "op2")]
    [InlineData("{ resolution(symbol: \"70/1\") { internalReferences(where: { pinpoint: { eq: null } }) { nodes { rawText } } } }", "resolution.internalReferences.nodes.rawText", "the present resolution")]
    [InlineData("{ resolution(symbol: \"70/1\") { internalReferences(where: { or: [{ address: { eq: \"fn1\" } }, { pinpoint: { startsWith: \"sect\" } }] }) { nodes { address } } } }", "resolution.internalReferences.nodes.address", "fn1")]
    [InlineData("{ resolution(symbol: \"70/1\") { internalReferences(where: { action: { eq: DECIDE } }) { nodes { address } } } }", "resolution.internalReferences.nodes.address", "")]
    [InlineData("{ resolution(symbol: \"70/1\") { internalReferences(last: 1) { nodes { address } } } }", "resolution.internalReferences.nodes.address", "fn1")]
    public async Task TheyAreListedAndFilteredFromBothEnds(string query, string path, string expected)
    {
        using var collection = new TestCollection();
        await collection.LoadAsync(Script);
        Assert.Equal(expected, string.Join(';', await collection.ValuesAsync(query, path)));
    }

    [Fact]
    public async Task WordsOfEveryLanguageStandBesideEachOther()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync(
            "symbol A/RES/70/1\nop1 One.\nop2 As in paragraph 1 above.\nself op2 paragraph 1 above | para. 1",
            "symbol A/RES/70/1\nlanguage fr\nop1 Un.\nop2 Voir la présente résolution et le paragraphe 1.\nself op2 la présente résolution\nself op2 paragraphe 1 ci-dessus | par. 1");
        var words = await collection.ValuesAsync("{ resolution(symbol: \"70/1\") { internalReferences { nodes { rawText(language: FR) } } } }", "resolution.internalReferences.nodes.rawText");
        Assert.Equal(["paragraphe 1 ci-dessus", "la présente résolution"], words);
    }
}
