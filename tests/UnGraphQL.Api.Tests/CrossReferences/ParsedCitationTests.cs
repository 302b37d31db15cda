using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.CrossReferences;

[Collection(nameof(Seeds))]
public sealed class ParsedCitationTests(Seeds seeds)
{
    private const string Query = """
        query ($text: String!, $language: Language!, $body: String) {
          parseCitations(text: $text, language: $language, citingBody: $body) {
            rawText span { start end } kind symbol pinpoint citedDate inferredDate status target { symbol } candidates doubts { code suggestion }
          }
        }
        """;

    [Fact]
    public async Task ACitationOfWhatIsHeldLeadsToIt()
    {
        var citations = await ReadAsync("As in resolution 67/137 of 18 December 2012, paragraph 4, and in A/67/280.", "EN", "GA");
        Assert.Equal(["A/RES/67/137 HELD", "A/67/280 HELD"], citations.Select(c => $"{c.GetProperty("symbol")} {c.GetProperty("status")}"));
        Assert.Equal("2012-12-18", citations[0].GetProperty("citedDate").GetString());
        Assert.Equal("para. 4", citations[0].GetProperty("pinpoint").GetString());
        Assert.Equal(["A/RES/67/137", "A/67/280-S/2012/614"], citations.Select(c => c.GetProperty("target").GetProperty("symbol").GetString()));
    }

    public static TheoryData<string, string, string> Languages => new()
    {
        { "EN", "Recalling General Assembly resolution 70/1 of 25 September 2015 and Security Council resolution 1325 (2000)", "A/RES/70/1 S/RES/1325(2000)" },
        { "ES", "Recordando la resolución 70/1 de la Asamblea General, de 25 de septiembre de 2015, y la resolución 1325 (2000) del Consejo de Seguridad", "A/RES/70/1 S/RES/1325(2000)" },
        { "RU", "ссылаясь на резолюцию 70/1 Генеральной Ассамблеи от 25 сентября 2015 года и резолюцию 1325 (2000) Совета Безопасности", "A/RES/70/1 S/RES/1325(2000)" },
        { "ZH", "回顾大会2015年9月25日第70/1号决议和安全理事会第1325(2000)号决议", "A/RES/70/1 S/RES/1325(2000)" },
        { "AR", "إذ تشير إلى قرار الجمعية العامة 70/1 المؤرخ 25 أيلول/سبتمبر 2015 وقرار مجلس الأمن 1325 (2000)", "A/RES/70/1 S/RES/1325(2000)" },
        { "FR", "Rappelant la résolution 70/1 de l’Assemblée générale, en date du 25 septembre 2015, et la résolution 1325 (2000) du Conseil de sécurité", "A/RES/70/1 S/RES/1325(2000)" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task ReadsTextOfALanguage(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', (await ReadAsync(text, language)).Select(c => c.GetProperty("symbol").GetString())));

    [Theory]
    [InlineData("hrc", "A/HRC/RES/6/17")]
    [InlineData("Human Rights Council", "A/HRC/RES/6/17")]
    public async Task ThePossessiveIsTheCitingBodys(string body, string expected) =>
        Assert.Equal(expected, Assert.Single(await ReadAsync("Recalling its resolution 6/17 of 28 September 2007,", "EN", body)).GetProperty("symbol").GetString());

    [Fact]
    public async Task ADateThatMayBeSharedIsSaidToBeInferred()
    {
        var citations = await ReadAsync("its resolutions 77/256 A and B and 77/257 of 30 December 2022", "EN", "GA");
        Assert.Equal([null, null, "2022-12-30"], citations.Select(c => c.GetProperty("citedDate").GetString()));
        Assert.Equal(["2022-12-30", "2022-12-30", null], citations.Select(c => c.GetProperty("inferredDate").GetString()));
    }

    [Fact]
    public async Task WithoutABodyABareNumberHasCandidates()
    {
        var citation = Assert.Single(await ReadAsync("This was asked for in resolution 32/6.", "EN"));
        Assert.Equal("AMBIGUOUS", citation.GetProperty("status").GetString());
        Assert.Equal(["A/RES/32/6", "A/HRC/RES/32/6"], citation.GetProperty("candidates").EnumerateArray().Select(candidate => candidate.GetString()));
    }

    [Fact]
    public async Task ADoubtSaysWhatMayHaveBeenMeant()
    {
        var citation = (await ReadAsync("Security Council resolutions 373 (2001) and 1373 (2001)", "EN"))[0];
        Assert.Equal("SUSPECT", citation.GetProperty("status").GetString());
        Assert.Equal("{\"code\":\"suspectYear\",\"suggestion\":\"S/RES/1373(2001)\"}", Assert.Single(citation.GetProperty("doubts").EnumerateArray()).GetRawText());
    }

    [Fact]
    public async Task PlacesCountInTheTextGivenWhateverItsLines()
    {
        const string Text = "First,\r\n  in resolution\n 1325\u00A0 (2000).\n\n\tThen in\u200E resolution 2250\t(2015).";
        var citations = await ReadAsync(Text, "EN");
        Assert.Equal(["1325\u00A0 (2000)", "2250\t(2015)"], citations.Select(c => c.GetProperty("rawText").GetString()));
        Assert.All(citations, c => Assert.Equal(
            c.GetProperty("rawText").GetString(), Text[c.GetProperty("span").GetProperty("start").GetInt32()..c.GetProperty("span").GetProperty("end").GetInt32()]));
    }

    [Fact]
    public async Task ATextThatIsTooLongIsRefusedByName()
    {
        var error = await seeds.Collection.ErrorOfAsync(Query, new { text = new string('a', 20_001), language = "EN" });
        Assert.Equal("`text` must be at most 20000 characters long, but it has 20001.", error.GetProperty("message").GetString());
        Assert.Equal("textLength", error.GetProperty("extensions").GetProperty("limit").GetString());
    }

    [Fact]
    public async Task AnUnknownBodyIsRefused() =>
        Assert.StartsWith(
            "`citingBody` must be one of CBD, CHR, ECOSOC, GA, HRC,",
            await seeds.Collection.ErrorAsync(Query, new { text = "its resolution 6/17", language = "EN", body = "Senate" }),
            StringComparison.Ordinal);

    [Fact]
    public async Task NoTextHasNoCitations() => Assert.Empty(await ReadAsync("", "EN"));

    private async Task<List<System.Text.Json.JsonElement>> ReadAsync(string text, string language, string? body = null) =>
        [.. (await seeds.Collection.QueryAsync(Query, new { text, language, body })).GetProperty("parseCitations").EnumerateArray()];
}
