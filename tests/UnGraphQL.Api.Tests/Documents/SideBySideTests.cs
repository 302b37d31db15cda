using System.Text.Json;
using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Documents;

/// <summary>An invented resolution in six languages, in three forms, asked for by one operation.</summary>
public sealed class SideBySideTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es"];

    private readonly TestCollection _collection = new();

    public Task InitializeAsync() => _collection.LoadFilesAsync(
        ("lighthouses-ar.xml", Statement("ara", "وإذ تشير إلى قرارها 69/900", ("1 -", "تحيط علما بالتقرير:"), ("(أ)", "المنارات؛"), ("(ب)", "الموانئ؛"), ("2 -", "تقرر أن تبقي المسألة قيد نظرها."))),
        ("lighthouses-zh.xml", Statement("zho", "回顾其第69/900号决议，", ("1.", "注意到报告："), ("(a)", "灯塔；"), ("(b)", "港口；"), ("2.", "决定继续处理此案。"))),
        ("lighthouses-en.txt", English),
        ("lighthouses-fr.xml", Statement("fra", "Rappelant sa résolution 69/900,", ("1.", "Prend note du rapport&#160;:"), ("a)", "Phares&#160;;"), ("b)", "Ports&#160;;"), ("2.", "Décide de rester saisie de la question."))),
        ("lighthouses-ru.xml", Statement("rus", "ссылаясь на свою резолюцию 69/900,", ("1.", "принимает к сведению доклад:"), ("a)", "маяки;"), ("b)", "гавани;"), ("2.", "постановляет продолжать заниматься этим вопросом."))),
        ("lighthouses-es.xml", Statement("spa", "Recordando su resolución 69/900,", ("1.", "Toma nota del informe:"), ("a)", "Faros;"), ("b)", "Puertos;"), ("2.", "Decide seguir ocupándose de la cuestión."))));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _collection.Dispose();

    [Fact]
    public async Task EveryAddressHasItsTextInSixLanguages()
    {
        var document = (await SideBySideAsync()).GetProperty("document");
        Assert.Equal(Languages.Order(StringComparer.Ordinal), document.GetProperty("languages").EnumerateArray().Select(l => l.ToString().ToLowerInvariant()).Order(StringComparer.Ordinal));
        var paragraphs = document.GetProperty("paragraphs").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(["pp1", "op1", "op1.a", "op1.b", "op2"], paragraphs.Select(p => p.GetProperty("address").ToString()));
        Assert.All(paragraphs, p => Assert.Equal(6, p.GetProperty("languages").GetArrayLength()));
        Assert.All(paragraphs, p => Assert.Equal(6, Languages.Select(l => p.GetProperty(l).ToString()).Distinct().Count()));
        Assert.Equal(
            ["المنارات؛", "灯塔；", "Lighthouses;", "Phares ;", "маяки;", "Faros;"],
            Languages.Select(language => paragraphs[2].GetProperty(language).ToString().Replace('\u00A0', ' ')));
        Assert.DoesNotContain("structureMismatch", document.GetProperty("diagnostics").GetProperty("nodes").EnumerateArray().Select(d => d.GetProperty("code").ToString()));
    }

    private Task<JsonElement> SideBySideAsync() =>
        _collection.QueryAsync(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "operations", "SideBySide.graphql")), new { symbol = "A/RES/70/901" });

    private const string English = """
        United Nations	A/RES/70/901

        General Assembly	Distr.: General
        	30 December 2015

        Seventieth session
        Agenda item 9 (b)

        Resolution adopted by the General Assembly on 21 December 2015

        [without reference to a Main Committee (A/70/L.9)]

        70/901.	Lighthouses of small harbours

        	The General Assembly,

        	Recalling its resolution 69/900,

        	1.	Takes note of the report:

        	(a)	Lighthouses;

        	(b)	Harbours;

        	2.	Decides to remain seized of the matter.

        81st plenary meeting
        21 December 2015
        """;

    private static string Statement(string language, string preambular, params (string Label, string Text)[] operative) => $"""
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
        <meta><identification><FRBRWork><FRBRdate date="2015-12-21" name="adoption"/></FRBRWork><FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression></identification></meta>
        <coverPage><p><docNumber refersTo="#symbol">A/RES/70/901</docNumber></p></coverPage>
        <preamble><container name="Recalling"><p>{preambular}</p></container></preamble>
        <mainBody><paragraph class="SingleTxt"><num>{operative[0].Label}</num><list><intro><p>{operative[0].Text}</p></intro>
        <point><num>{operative[1].Label}</num><content><p>{operative[1].Text}</p></content></point>
        <point><num>{operative[2].Label}</num><content><p>{operative[2].Text}</p></content></point></list></paragraph>
        <paragraph class="SingleTxt"><num>{operative[3].Label}</num><content><p>{operative[3].Text}</p></content></paragraph></mainBody>
        </statement></akomaNtoso>
        """;
}
