using System.Text.Json;
using UnGraphQL.Api.Export;
using UnGraphQL.Data;
using UnGraphQL.Data.Loading;

namespace UnGraphQL.Api.Tests.Export;

public sealed class ExportLinesTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly UnGraphQLContextFactory _factory;

    public ExportLinesTests() => _factory = new UnGraphQLContextFactory($"Data Source={_folder.File("test.db")};Pooling=False");

    private DocumentLoader Loader => new(_factory);

    public async Task InitializeAsync()
    {
        await _factory.MigrateAsync(default);
        await LoadAsync("A/RES/76/1", "en");
        await LoadAsync("A/RES/76/1", "fr");
        await LoadAsync("A/RES/76/2", "en");
    }

    public Task DisposeAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _factory.Dispose();
        if (Directory.Exists(_folder.Path))
        {
            _folder.Dispose();
        }
    }

    [Fact]
    public void DocumentsComeInTheOrderOfTheirChanges() => Assert.Equal(["A/RES/76/1 en", "A/RES/76/1 fr", "A/RES/76/2 en"], Read(null));

    [Fact]
    public void AnInterruptedExportLosesNoLanguage()
    {
        var first = Lines(null)[0].GetProperty("cursor").GetString();

        Assert.Equal(["A/RES/76/1 fr", "A/RES/76/2 en"], Read(first));
    }

    [Fact]
    public async Task WhatIsLoadedMeanwhileIsInTheExport()
    {
        var given = new List<string>();
        foreach (var line in new ExportLines(_factory, new DocumentAddress("")).Read(null, null))
        {
            given.Add(Described(JsonElement.Parse(line.Span)));
            if (given.Count == 1)
            {
                await LoadAsync("A/RES/76/3", "en");
            }
        }

        Assert.Equal(["A/RES/76/1 en", "A/RES/76/1 fr", "A/RES/76/2 en", "A/RES/76/3 en"], given);
    }

    [Fact]
    public async Task WhatChangesMeanwhileIsGivenAgain()
    {
        var given = new List<string>();
        foreach (var line in new ExportLines(_factory, new DocumentAddress("")).Read(null, null))
        {
            given.Add(Described(JsonElement.Parse(line.Span)));
            if (given.Count == 2)
            {
                await LoadAsync("A/RES/76/1", "es");
            }
        }

        Assert.Equal(["A/RES/76/1 en", "A/RES/76/1 fr", "A/RES/76/2 en", "A/RES/76/1 en", "A/RES/76/1 fr", "A/RES/76/1 es"], given);
    }

    [Fact]
    public void WhatIsRemovedIsToldToWhoHasIt()
    {
        var before = Lines(null)[^1].GetProperty("cursor").GetString();
        Loader.Remove("A/RES/76/1", default);
        Loader.Remove("A/RES/76/2", default);
        var told = Lines(before);

        Assert.Equal(["removed A/RES/76/1", "removed A/RES/76/2"], told.Select(Described));
        Assert.Equal(["removed A/RES/76/2"], Read(told[0].GetProperty("cursor").GetString()).TakeLast(1)); // Told again rather than lost.
        Assert.Empty(Read(told[1].GetProperty("cursor").GetString()));
        Assert.Empty(Read(null)); // Who begins has nothing to remove.
    }

    [Fact]
    public async Task WhatIsBackIsADocumentAgain()
    {
        var before = Lines(null)[^1].GetProperty("cursor").GetString();
        Loader.Remove("A/RES/76/2", default);
        await LoadAsync("A/RES/76/2", "en");

        Assert.Equal(["A/RES/76/2 en"], Read(before));
    }

    [Fact]
    public async Task WhatIsCitedByANewDocumentIsNotGivenAgainButWhatCitesItIs()
    {
        await LoadAsync("A/RES/76/4", "en", "Recalling A/RES/76/5,");
        var before = Lines(null)[^1].GetProperty("cursor").GetString();
        await LoadAsync("A/RES/76/5", "en", "Recalling A/RES/76/1,");

        Assert.Equal(["A/RES/76/4 en", "A/RES/76/5 en"], Read(before).Order());
    }

    private async Task LoadAsync(string symbol, string language, string text = "Recalling its work,")
    {
        var file = _folder.Write($"{symbol.Replace('/', '_')}.{language}.md", $"---\nungraphql: 1\nlanguage: \"{language}\"\nsymbol: \"{symbol}\"\nkind: \"Resolution\"\n---\n\n<a id=\"pp1\"></a>{text}\n");
        var report = await Loader.LoadAsync([file], LoadOptions.Default, null, default);
        Assert.Empty(report.Refused);
    }

    private List<JsonElement> Lines(string? since)
    {
        ExportCursor? cursor = since is null ? null : ExportCursor.TryParse(since, out var parsed) ? parsed : throw new FormatException(since);
        return [.. new ExportLines(_factory, new DocumentAddress("")).Read(cursor, null).Select(line => JsonElement.Parse(line.Span))];
    }

    private IEnumerable<string> Read(string? since) => Lines(since).Select(Described);

    private static string Described(JsonElement line) =>
        line.TryGetProperty("removed", out var removed) ? $"removed {removed}" : $"{line.GetProperty("key")} {line.GetProperty("language")}";
}
