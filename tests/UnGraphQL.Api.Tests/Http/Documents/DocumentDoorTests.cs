using System.Text;
using System.Text.Json;
using UnGraphQL.Documents;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Tests.Http.Documents;

public sealed class DocumentDoorTests(RunningServer server) : HttpTests(server)
{
    private const string Resolution = "/documents/A/RES/67/137";

    private async Task<Answer> AskAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await SendAsync(request);
    }

    /// <summary>Accept, media type.</summary>
    public static TheoryData<string?, string> Accepted { get; } = new()
    {
        { null, "application/json" },
        { "*/*", "application/json" },
        { "application/json", "application/json" },
        { "text/markdown", "text/markdown" },
        { "text/*", "text/html" },
        { "application/akn+xml", "application/akn+xml" },
        { "application/xml", "application/xml" },
        { "text/xml;q=0.9, image/png", "text/xml" },
        { "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html" },
        { "application/json;q=0.1, text/markdown;q=0.2", "text/markdown" },
        { "text/html;q=0, */*;q=0.1", "application/json" },
        { "nonsense", "application/json" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task TheFormIsTheBestAccepted(string? accept, string mediaType)
    {
        var answer = await GetAsync(Resolution, accept);

        Assert.Equal((200, mediaType + "; charset=utf-8"), (answer.Status, answer.ContentType));
    }

    [Theory]
    [InlineData(".json", "application/json")]
    [InlineData(".html", "text/html")]
    [InlineData(".md", "text/markdown")]
    [InlineData(".xml", "application/akn+xml")]
    [InlineData(".akn", "application/akn+xml")]
    [InlineData(".MD", "text/markdown")]
    public async Task ASuffixNamesTheForm(string suffix, string mediaType) =>
        Assert.Equal((200, mediaType + "; charset=utf-8"), await StatusAndTypeAsync(Resolution + suffix, "image/png"));

    [Fact]
    public async Task AFormThatIsNotServedIsNotAcceptable()
    {
        var answer = await GetAsync(Resolution, "image/png");

        Assert.Equal((406, "application/problem+json; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Contains("text/markdown", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/documents/A/HRC/RES/32/6", "A/HRC/RES/32/6")]
    [InlineData("/documents/A%2FHRC%2FRES%2F32%2F6", "A/HRC/RES/32/6")]
    [InlineData("/documents/A/67/280-S/2012/614", "A/67/280-S/2012/614")]
    [InlineData("/documents/IOM/RES/1244(CI)", "IOM/RES/1244(CI)")]
    [InlineData("/documents/IOM/RES/1244%28CI%29.json", "IOM/RES/1244(CI)")]
    public async Task ASymbolIsServedAsItIs(string path, string symbol) =>
        Assert.Equal(symbol, (await GetAsync(path, "application/json")).Json.GetProperty("symbol").GetString());

    [Theory]
    [InlineData("/documents/a/res/67/137", "A/RES/67/137")]
    [InlineData("/documents/A/RES/67/137.md?language=en", "A/RES/67/137.md?language=en")]
    [InlineData("/documents/67/137.md?language=en", "A/RES/67/137.md?language=en")]
    [InlineData("/documents/A/67/280", "A/67/280-S/2012/614")]
    [InlineData("/documents/S/2012/614.xml", "A/67/280-S/2012/614.xml")]
    [InlineData("/documents/1244%20(ci)", "IOM/RES/1244(CI)")]
    [InlineData("/documents/IOM/RES/1244 (CI)", "IOM/RES/1244(CI)")]
    public async Task AnotherNameLeadsToTheSymbol(string path, string target)
    {
        var answer = await GetAsync(path, "text/markdown");
        if (path == "/documents/" + target)
        {
            Assert.Equal(200, answer.Status);
            return;
        }

        Assert.Equal((303, $"{Server.Address}/documents/{target}"), (answer.Status, answer.Headers["Location"]));
    }

    [Fact]
    public async Task ADocumentWithoutSymbolHasAKey()
    {
        var list = await GetAsync("/documents.ndjson");
        var key = list.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).Single(line => line.GetProperty("symbol").ValueKind == JsonValueKind.Null).GetProperty("key").GetString();

        Assert.StartsWith("sha256:", key, StringComparison.Ordinal);
        Assert.Equal("PRESS_RELEASE", (await GetAsync($"/documents/{key}")).Json.GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("/documents/A/RES/67/317", "A/RES/67/137")]
    [InlineData("/documents/A/HRC/RES/32/16", "A/HRC/RES/32/6")]
    [InlineData("/documents/A/67/L.30/Rev.2", "A/RES/67/137")] // What was adopted from that draft.
    public async Task WhatIsNotHeldLeadsToTheNearest(string path, string nearest)
    {
        var answer = await GetAsync(path);

        Assert.Equal((404, "application/problem+json; charset=utf-8", "no-store"), (answer.Status, answer.ContentType, answer.Headers["Cache-Control"]));
        Assert.Equal($"{Server.Address}/documents/{nearest}", answer.Json.GetProperty("nearest")[0].GetProperty("href").GetString());
        Assert.InRange(answer.Json.GetProperty("nearest").GetArrayLength(), 1, 5);
    }

    [Theory]
    [InlineData("/documents/")]
    [InlineData("/documents/%20")]
    [InlineData("/documents/..%2f..%2fappsettings.json")]
    [InlineData("/documents/'%22%3Cscript%3E")]
    [InlineData("/documents/%E0%A4%A")]
    public async Task AnythingElseIsNotFound(string path) => Assert.Equal(404, (await GetAsync(path)).Status);

    [Fact]
    public async Task AVeryLongNameIsNotFound() => Assert.Equal(404, (await GetAsync("/documents/" + string.Concat(Enumerable.Repeat("A/", 2000)))).Status);

    [Theory]
    [InlineData(null, null, "fr")]
    [InlineData("?language=fr", null, "fr")]
    [InlineData("?language=FR", null, "fr")]
    [InlineData("?language=ar", null, "fr")] // Not held: the best there is.
    [InlineData(null, "ru, fr-CH;q=0.5", "fr")]
    public async Task TheLanguageServedIsTold(string? query, string? accepted, string served)
    {
        var answer = await AskAsync("/documents/A/HRC/RES/32/6.json" + query, accepted is null ? ("X-None", "1") : ("Accept-Language", accepted));

        Assert.Equal(served, answer.Headers["Content-Language"]);
        Assert.Equal($"{Server.Address}/documents/A/HRC/RES/32/6.json?language={served}", answer.Headers["Content-Location"]);
        Assert.Equal(served, answer.Json.GetProperty("language").GetString());
    }

    [Theory]
    [InlineData("?language=de")]
    [InlineData("?language=1")]
    [InlineData("?language=")]
    [InlineData("?language=en&language=fr")]
    public async Task ALanguageThatIsNoneOfTheSixIsRefused(string query) => Assert.Equal(400, (await GetAsync(Resolution + query)).Status);

    [Fact]
    public async Task WhoHoldsTheDocumentIsToldSo()
    {
        var first = await GetAsync(Resolution);
        var tag = first.Headers["ETag"];

        Assert.Matches("^\"[0-9a-f]{32}\"$", tag); // Strong.
        Assert.Equal((304, "", tag), await HeldAsync("If-None-Match", tag));
        Assert.Equal((304, "", tag), await HeldAsync("If-None-Match", $"\"other\", {tag}"));
        Assert.Equal((304, "", tag), await HeldAsync("If-None-Match", "*"));
        Assert.Equal(200, (await AskAsync(Resolution, ("If-None-Match", "\"other\""))).Status);
        Assert.Equal(200, (await AskAsync(Resolution + ".md", ("If-None-Match", tag))).Status);

        async Task<(int, string, string)> HeldAsync(string name, string value)
        {
            var answer = await AskAsync(Resolution, (name, value));
            return (answer.Status, answer.Body, answer.Headers["ETag"]);
        }
    }

    [Fact]
    public async Task ACompressedAnswerHasATagOfItsOwn()
    {
        var plain = (await GetAsync(Resolution)).Headers["ETag"];
        var compressed = await AskAsync(Resolution, ("Accept-Encoding", "br"));

        Assert.Equal(("br", plain[..^1] + "-br\""), (compressed.Headers["Content-Encoding"], compressed.Headers["ETag"]));
        Assert.Contains("Accept-Encoding", compressed.Headers["Vary"], StringComparison.Ordinal);
        Assert.Equal(304, (await AskAsync(Resolution, ("Accept-Encoding", "br"), ("If-None-Match", compressed.Headers["ETag"]))).Status);
    }

    [Fact]
    public async Task WhatHasNotChangedSinceIsNotSentAgain()
    {
        Answer first;
        for (var attempt = 0; ; attempt++)
        {
            first = await GetAsync(Resolution);
            if (first.Headers.ContainsKey("Last-Modified") || attempt == 20)
            {
                break;
            }

            await Task.Delay(100); // A change is told from the second after it on.
        }

        var modified = first.Headers["Last-Modified"];
        Assert.Equal(304, (await AskAsync(Resolution, ("If-Modified-Since", modified))).Status);
        Assert.Equal(200, (await AskAsync(Resolution, ("If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT"))).Status);
        Assert.Equal(200, (await AskAsync(Resolution, ("If-Modified-Since", modified), ("If-None-Match", "\"other\""))).Status); // The tag counts.
    }

    [Fact]
    public async Task LinksLeadToOtherFormsAndOn()
    {
        var answer = await GetAsync(Resolution + ".json?language=en");
        var links = answer.Headers["Link"];

        Assert.All(
            [
                $"<{Server.Address}{Resolution}>; rel=\"canonical\"",
                $"<{Server.Address}{Resolution}.md?language=en>; rel=\"alternate\"; type=\"text/markdown\"; hreflang=\"en\"",
                $"<{Server.Address}{Resolution}.xml?language=en>; rel=\"alternate\"; type=\"application/akn+xml\"; hreflang=\"en\"",
                "<https://undocs.org/en/A/RES/67/137>; rel=\"via\"",
                $"<{Server.Address}/graphql/schema.graphql>; rel=\"describedby\"",
                $"<{Server.Address}/graphql>; rel=\"service\"",
                "rel=\"license\"",
            ],
            link => Assert.Contains(link, links, StringComparison.Ordinal));
        Assert.Equal("Origin", answer.Headers["Vary"].Split(", ")[0]); // Neither form nor language is left to headers.
        Assert.Equal("Accept, Accept-Language, Origin", (await GetAsync(Resolution)).Headers["Vary"].Replace(", Accept-Encoding", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".md")]
    [InlineData("?language=de")]
    [InlineData("x")]
    public async Task HeadIsGetWithoutTheBody(string end)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, Resolution + end);
        var head = await SendAsync(request);
        var get = await GetAsync(Resolution + end);

        Assert.Equal((get.Status, get.ContentType, ""), (head.Status, head.ContentType, head.Body));
        Assert.Equal(get.Headers.GetValueOrDefault("ETag"), head.Headers.GetValueOrDefault("ETag"));
    }

    [Fact]
    public async Task TheJsonIsThatOfParseWithMore()
    {
        var json = (await GetAsync(Resolution)).Json;

        Assert.Equal(
            [
                "key", "languages", "symbol", "aliases", "kind", "body", "session", "language", "title", "adoptedOn", "meeting", "agendaItem", "drafts", "sponsors", "additionalSponsors",
                "distributedOn", "jobNumber", "committee", "committeeReports", "vote", "paragraphs", "footnotes", "references", "internalReferences", "organizations", "diagnostics", "links", "source",
            ],
            json.EnumerateObject().Select(property => property.Name));
        Assert.Equal("United Nations", json.GetProperty("source").GetProperty("name").GetString());
        Assert.Contains("not an official record", json.GetProperty("source").GetProperty("notice").GetString(), StringComparison.Ordinal);
        var op14 = json.GetProperty("paragraphs").EnumerateArray().Single(paragraph => paragraph.GetProperty("address").GetString() == "op14");
        Assert.Equal("op14.a", op14.GetProperty("children")[0].GetProperty("address").GetString());
        var held = json.GetProperty("references").EnumerateArray().First(reference => reference.GetProperty("status").GetString() == "HELD");
        Assert.StartsWith($"{Server.Address}/documents/{held.GetProperty("symbol").GetString()}", held.GetProperty("links").GetProperty("document").GetString(), StringComparison.Ordinal);
        Assert.All(json.GetProperty("footnotes").EnumerateArray(), note => Assert.True(note.GetProperty("calls").GetArrayLength() > 0));
    }

    [Theory]
    [InlineData("A/RES/67/137")]
    [InlineData("A/67/280-S/2012/614")]
    [InlineData("A/HRC/RES/32/6")]
    [InlineData("IOM/RES/1244(CI)")]
    public async Task WhatIsServedReadsBackToTheSame(string symbol)
    {
        var json = (await GetAsync($"/documents/{symbol}.json")).Json;
        foreach (var suffix in new[] { ".xml", ".md" })
        {
            var read = Assert.Single(DocumentReader.Read(Encoding.UTF8.GetBytes((await GetAsync($"/documents/{symbol}{suffix}")).Body), "exported" + suffix).Documents);
            using var line = new MemoryStream();
            ParsedDocumentJson.Write(line, read, "exported");
            var back = JsonElement.Parse(line.ToArray());

            Assert.Equal(Texts(json), Texts(back));
            Assert.All(["symbol", "aliases", "kind", "body", "session", "title", "adoptedOn", "meeting", "agendaItem", "drafts", "distributedOn", "jobNumber", "committee"], name =>
                Assert.Equal(json.GetProperty(name).ToString(), back.GetProperty(name).ToString()));
            Assert.Equal(Notes(json), Notes(back));
            Assert.Equal(Cited(json), Cited(back));
            Assert.Equal(json.GetProperty("organizations").ToString(), back.GetProperty("organizations").ToString());
        }
    }

    [Fact]
    public async Task AnAddressIsAnAnchorInEveryForm()
    {
        Assert.Contains("<p id=\"op14.a\" class=\"d1\">(a) ", (await GetAsync(Resolution + ".html")).Body, StringComparison.Ordinal);
        Assert.Contains("<a id=\"op14.a\">(a)</a> ", (await GetAsync(Resolution + ".md")).Body, StringComparison.Ordinal);
        Assert.Contains("<point eId=\"op14.a\">", (await GetAsync(Resolution + ".xml")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePageNeedsNoScriptAndDescribesItself()
    {
        var page = await GetAsync(Resolution, "text/html");
        var start = page.Body.IndexOf("<script type=\"application/ld+json\">", StringComparison.Ordinal);
        var data = JsonElement.Parse(page.Body[(page.Body.IndexOf('>', start) + 1)..page.Body.IndexOf("</script>", start, StringComparison.Ordinal)]);

        Assert.StartsWith("default-src 'none'; style-src 'sha256-", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal(2, page.Body.Split("<script").Length);
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">", page.Body, StringComparison.Ordinal);
        Assert.Equal(("Legislation", "A/RES/67/137", "2012-12-18"), (data.GetProperty("@type").GetString(), data.GetProperty("legislationIdentifier").GetString(), data.GetProperty("legislationDate").GetString()));
        Assert.Contains("not an official record", page.Body, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Server.Address}/documents/A/67/280-S/2012/614", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheGraphLeadsToTheDoors()
    {
        var answer = await PostAsync("""{"query":"{ document(by: { symbol: \"A/RES/67/137\" }) { links { json markdown(language: EN) akn(language: FR) } } }"}""");

        Assert.Equal(
            $$"""{"json":"{{Server.Address}}/documents/A/RES/67/137.json","markdown":"{{Server.Address}}/documents/A/RES/67/137.md?language=en","akn":null}""",
            answer.Json.GetProperty("data").GetProperty("document").GetProperty("links").ToString());
    }

    private async Task<(int, string?)> StatusAndTypeAsync(string path, string accept)
    {
        var answer = await GetAsync(path, accept);
        return (answer.Status, answer.ContentType);
    }

    private static IEnumerable<string> Texts(JsonElement document) => document.GetProperty("paragraphs").EnumerateArray().SelectMany(Texts1);

    private static IEnumerable<string> Texts1(JsonElement paragraph) => paragraph.GetProperty("children").EnumerateArray().SelectMany(Texts1)
        .Prepend($"{paragraph.GetProperty("address")} {(paragraph.TryGetProperty("kind", out var kind) ? kind : paragraph.GetProperty("label"))} {paragraph.GetProperty("text")}");

    private static IEnumerable<string> Notes(JsonElement document) =>
        document.GetProperty("footnotes").EnumerateArray().Select(note => $"{note.GetProperty("marker")} {note.GetProperty("anchors")} {note.GetProperty("text")}");

    private static IEnumerable<string> Cited(JsonElement document) =>
        document.GetProperty("references").EnumerateArray().Select(r => $"{r.GetProperty("address")} {r.GetProperty("text")} {r.GetProperty("symbol")} {r.GetProperty("start")}-{r.GetProperty("end")}");
}
