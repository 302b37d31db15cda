using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Documents;

/// <summary>A work in two languages, and one that is held in French alone.</summary>
public sealed class LanguageFallbackTests : IAsyncLifetime, IDisposable
{
    private readonly TestCollection _collection = new();

    public Task InitializeAsync() => _collection.LoadAsync(
        "symbol A/RES/70/1\nlanguage en\ntitle Water\nop1 Notes the water.\nfn1 See there. @ op1\nref op1 A/RES/70/2\norg op1 oif the OIF",
        "symbol A/RES/70/1\nlanguage fr\ntitle L'eau\nop1 Note l'eau.\nfn1 Voir là. @ op1\nref op1 A/RES/70/2\norg op1 oif l'OIF",
        "symbol A/RES/70/2\nlanguage fr\ntitle Le feu\nop1 Note le feu.");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _collection.Dispose();

    public static TheoryData<string, string, string[]> Texts => new()
    {
        { "documents { nodes { title } }", "documents.nodes.title", ["Water", "Le feu"] },
        { "documents { nodes { title(language: FR) } }", "documents.nodes.title", ["L'eau", "Le feu"] },
        { "documents { nodes { title(language: EN) } }", "documents.nodes.title", ["Water", "Le feu"] },
        { "documents { nodes { title(language: ZH) } }", "documents.nodes.title", ["Water", "Le feu"] },
        { "paragraphs { nodes { text } }", "paragraphs.nodes.text", ["Notes the water.", "Note le feu."] },
        { "paragraphs { nodes { text(language: FR) } }", "paragraphs.nodes.text", ["Note l'eau.", "Note le feu."] },
        { "paragraphs { nodes { text(language: EN) } }", "paragraphs.nodes.text", ["Notes the water.", "Note le feu."] },
        { "paragraphs { nodes { text(language: AR) } }", "paragraphs.nodes.text", ["Notes the water.", "Note le feu."] },
        { "documents { nodes { footnotes { nodes { text(language: FR) } } } }", "documents.nodes.footnotes.nodes.text", ["Voir là."] },
        { "crossReferences { nodes { rawText(language: RU) } }", "crossReferences.nodes.rawText", ["A/RES/70/2"] },
        { "documents { nodes { servedLanguage } }", "documents.nodes.servedLanguage", ["EN", "FR"] },
        { "documents { nodes { servedLanguage(language: FR) } }", "documents.nodes.servedLanguage", ["FR", "FR"] },
        { "documents { nodes { title servedLanguage(language: EN) } }", "documents.nodes.servedLanguage", ["EN", "FR"] },
        { "documents { nodes { title(language: FR) servedLanguage(language: ZH) } }", "documents.nodes.servedLanguage", ["EN", "FR"] },
        { "paragraphs { nodes { text(language: EN) servedLanguage(language: EN) } }", "paragraphs.nodes.servedLanguage", ["EN", "FR"] },
        { "paragraphs { nodes { servedLanguage(language: FR) } }", "paragraphs.nodes.servedLanguage", ["FR", "FR"] },
        { "documents { nodes { footnotes { nodes { text(language: FR) servedLanguage(language: FR) } } } }", "documents.nodes.footnotes.nodes.servedLanguage", ["FR"] },
        { "documents { nodes { footnotes { nodes { servedLanguage } } } }", "documents.nodes.footnotes.nodes.servedLanguage", ["EN"] },
        { "crossReferences { nodes { servedLanguage(language: RU) } }", "crossReferences.nodes.servedLanguage", ["EN"] },
        { "crossReferences { nodes { rawText servedLanguage(language: FR) } }", "crossReferences.nodes.servedLanguage", ["FR"] },
        { "organization(code: \"oif\") { name(language: RU) servedLanguage(language: FR) }", "organization.servedLanguage", ["FR"] },
        { "documents { nodes { languages } }", "documents.nodes.languages", ["EN", "FR", "FR"] },
        { "paragraphs { nodes { languages } }", "paragraphs.nodes.languages", ["EN", "FR", "FR"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task TextIsServedInTheLanguageAskedElseInTheBestHeld(string query, string path, string[] expected) =>
        Assert.Equal(expected, await _collection.ValuesAsync($"{{ {query} }}", path));

    [Fact]
    public async Task OneParagraphIsServedInSeveralLanguagesAtOnce()
    {
        var paragraph = (await _collection.QueryAsync("{ paragraph(symbol: \"A/RES/70/1\", address: \"op1\") { fr: text(language: FR) en: text(language: EN) text document { fr: title(language: FR) title } } }"))
            .GetProperty("paragraph");
        Assert.Equal("{\"fr\":\"Note l'eau.\",\"en\":\"Notes the water.\",\"text\":\"Notes the water.\",\"document\":{\"fr\":\"L'eau\",\"title\":\"Water\"}}", paragraph.ToString());
    }

    [Fact]
    public async Task LabelsAreThoseThatTheLanguagePrints()
    {
        await _collection.LoadAsync(
            "symbol A/RES/71/1\nlanguage en\nbody GA\nsession 71\nitem 18 (d)\nop1 x\nop1.a Lamps\nlabel (a)",
            "symbol A/RES/71/1\nlanguage fr\nbody GA\nsession 71\nitem 18 d)\nop1 x\nop1.a Lampes\nlabel a)\nop1.b Cors\nlabel b)");
        const string Labels = "label en: label(language: EN) fr: label(language: FR) ar: label(language: AR)";
        var document = (await _collection.QueryAsync($"{{ document(by: {{ symbol: \"A/RES/71/1\" }}) {{ agendaItem {{ {Labels} }} paragraphs(where: {{ depth: {{ eq: 1 }} }}) {{ nodes {{ {Labels} }} }} }} }}")).GetProperty("document");
        Assert.Equal("{\"label\":\"18 (d)\",\"en\":\"18 (d)\",\"fr\":\"18 d)\",\"ar\":\"18 (d)\"}", document.GetProperty("agendaItem").ToString());
        Assert.Equal(
            "{\"nodes\":[{\"label\":\"(a)\",\"en\":\"(a)\",\"fr\":\"a)\",\"ar\":\"(a)\"},{\"label\":\"b)\",\"en\":\"b)\",\"fr\":\"b)\",\"ar\":\"b)\"}]}",
            document.GetProperty("paragraphs").ToString());
        Assert.Equal(["a)", "b)"], await _collection.ValuesAsync("{ paragraphs(where: { depth: { eq: 1 } }) { nodes { label(language: FR) } } }", "paragraphs.nodes.label"));
        Assert.Equal(["(a)", "b)"], await _collection.ValuesAsync("{ paragraphs(where: { depth: { eq: 1 } }) { nodes { label } } }", "paragraphs.nodes.label"));
    }

    [Fact]
    public async Task AVersionWithoutATitleIsNotTheLanguageOfTheTitle()
    {
        await _collection.LoadAsync("symbol A/RES/70/3\nlanguage en\nop1 Notes the air.", "symbol A/RES/70/3\nlanguage fr\ntitle L'air\nop1 Note l'air.", "symbol A/RES/70/4\nop1 Notes nothing.");
        const string Query = "query ($symbol: DocumentSymbol) { document(by: { symbol: $symbol }) { title(language: EN) servedLanguage(language: EN) } }";
        Assert.Equal("{\"title\":\"L'air\",\"servedLanguage\":\"FR\"}", (await _collection.QueryAsync(Query, new { symbol = "70/3" })).GetProperty("document").ToString());
        Assert.Equal("{\"title\":null,\"servedLanguage\":null}", (await _collection.QueryAsync(Query, new { symbol = "70/4" })).GetProperty("document").ToString());
    }

    [Fact]
    public async Task VersionsComeBestLanguageFirst() =>
        Assert.Equal(["EN", "FR"], await _collection.ValuesAsync("{ document(by: { symbol: \"A/RES/70/1\" }) { versions { language title source { file sha256 format loadedAt } } } }", "document.versions.language"));

    [Fact]
    public async Task AReferenceIsOneWhateverItsLanguages() =>
        Assert.Equal(["1"], await _collection.ValuesAsync("{ crossReferences { totalCount } }", "crossReferences.totalCount"));
}
