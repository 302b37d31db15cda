using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.CrossReferences;

[Collection(nameof(Seeds))]
public sealed class CrossReferenceTests(Seeds seeds)
{
    [Fact]
    public async Task ASuspectReferenceSaysWhatWasMeant()
    {
        var reference = (await seeds.Collection.QueryAsync("{ crossReferences(where: { status: { eq: SUSPECT } }) { nodes { address rawText targetSymbol target { symbol } kind source { symbol } paragraph { label } footnote { marker } diagnostics { code suggestion severity } } } }"))
            .GetProperty("crossReferences").GetProperty("nodes")[0];
        Assert.Equal(
            "{\"address\":\"n51\",\"rawText\":\"373 (2001)\",\"targetSymbol\":\"S/RES/373(2001)\",\"target\":null,\"kind\":\"RESOLUTION\",\"source\":{\"symbol\":\"A/67/280-S/2012/614\"},\"paragraph\":{\"label\":\"51\"},\"footnote\":null,\"diagnostics\":[{\"code\":\"suspectYear\",\"suggestion\":\"S/RES/1373(2001)\",\"severity\":\"WARNING\"}]}",
            reference.GetRawText());
    }

    [Fact]
    public async Task ReferencesOfADocumentStandInItsOrder()
    {
        var symbols = await seeds.Collection.ValuesAsync("{ resolution(symbol: \"67/137\") { references(first: 3) { nodes { targetSymbol } } } }", "resolution.references.nodes.targetSymbol");
        Assert.Equal(["A/RES/33/18", "A/RES/50/3", "A/RES/52/2"], symbols);
    }

    [Fact]
    public async Task DraftsInAMastheadAreNoReferences() =>
        Assert.DoesNotContain("A/67/L.30/Rev.2", await seeds.Collection.ValuesAsync("{ resolution(symbol: \"67/137\") { references(first: 100) { nodes { targetSymbol } } } }", "resolution.references.nodes.targetSymbol"));

    [Fact]
    public async Task AReferenceToItselfIsInNeitherDirection()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync("symbol A/RES/70/1\nop1 One.\nop2 See.\nref op2 A/RES/70/1 | para. 1\nref op2 A/RES/70/2");
        Assert.Equal(["A/RES/70/2"], await collection.ValuesAsync("{ documents { nodes { references { nodes { targetSymbol } } } } }", "documents.nodes.references.nodes.targetSymbol"));
        Assert.Equal(["0"], await collection.ValuesAsync("{ documents { nodes { citedBy { totalCount } } } }", "documents.nodes.citedBy.totalCount"));
        Assert.Equal(["1"], await collection.ValuesAsync("{ dataset { crossReferences } }", "dataset.crossReferences"));
    }

    [Fact]
    public async Task ATargetThatArrivesLaterIsHeld()
    {
        using var collection = new TestCollection();
        await collection.LoadAsync("symbol A/RES/70/2\nop1 See.\nref op1 A/RES/70/1");
        Assert.Equal(["KNOWN"], await collection.ValuesAsync("{ crossReferences { nodes { status } } }", "crossReferences.nodes.status"));
        await collection.LoadAsync("symbol A/RES/70/1\nop1 One.");
        Assert.Equal(["HELD"], await collection.ValuesAsync("{ crossReferences { nodes { status target { symbol } } } }", "crossReferences.nodes.status"));
    }
}
