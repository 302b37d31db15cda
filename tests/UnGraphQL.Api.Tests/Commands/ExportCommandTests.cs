using System.Text.Json;

namespace UnGraphQL.Api.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => $"--ConnectionStrings:UnGraphQL=Data Source={_folder.File("test.db")};Pooling=False";

    private string Output => _folder.File("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhatIsWrittenLoadsAsTheSame()
    {
        await CommandRun.RunAsync("load", RepositoryRoot.Seeds, Database);
        var run = await CommandRun.RunAsync("export", "--format", "akn", "--output", Output, Database);

        Assert.Equal((0, $"5 files written to {Output}."), (run.ExitCode, run.Output.TrimEnd()));
        Assert.Contains("A_RES_67_137.en.xml", Directory.GetFiles(Output).Select(Path.GetFileName));
        Assert.Contains("IOM_RES_1244(CI).fr.xml", Directory.GetFiles(Output).Select(Path.GetFileName));

        var copy = $"--ConnectionStrings:UnGraphQL=Data Source={_folder.File("copy.db")};Pooling=False";
        Assert.Contains("5 new, 0 updated, 0 unchanged, 0 refused", (await CommandRun.RunAsync("load", Output, copy)).Output, StringComparison.Ordinal);
        Assert.Equal(await MarkdownAsync(Database), await MarkdownAsync(copy));

        static async Task<string> MarkdownAsync(string database) => string.Join('\n', (await CommandRun.RunAsync("export", "--format", "markdown", "--symbol", "A/RES/67/137", database)).Output
            .Split('\n').Where(line => !line.StartsWith("file: ", StringComparison.Ordinal) && !line.StartsWith("sha256: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task OneDocumentGoesToStandardOutput()
    {
        await CommandRun.RunAsync("load", RepositoryRoot.Seeds, Database);
        var run = await CommandRun.RunAsync("export", "--symbol", "67/137", Database);
        var all = await CommandRun.RunAsync("export", Database);

        Assert.Equal((0, "A/RES/67/137"), (run.ExitCode, JsonElement.Parse(run.Output).GetProperty("symbol").GetString()));
        Assert.Equal(5, all.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task WhatIsNotHeldIsRefusedAndTheOthersWritten()
    {
        await CommandRun.RunAsync("load", RepositoryRoot.Seeds, Database);
        var run = await CommandRun.RunAsync("export", "--symbol", "A/RES/1/1", "--symbol", "A/RES/67/137", "--output", Output, Database);
        var language = await CommandRun.RunAsync("export", "--symbol", "A/RES/67/137", "--language", "fr", Database);

        Assert.Equal((2, "Refused A/RES/1/1: no document is held under it."), (run.ExitCode, run.Error.TrimEnd()));
        Assert.Equal(["A_RES_67_137.en.json"], Directory.GetFiles(Output).Select(Path.GetFileName));
        Assert.Equal((2, "Refused A/RES/67/137: it is not held in this language, but in en."), (language.ExitCode, language.Error.TrimEnd()));
    }

    [Theory]
    [InlineData("--format", "akn")]
    [InlineData("--format", "markdown")]
    public async Task SeveralDocumentsOfOtherFormsNeedAFolder(string option, string format)
    {
        var run = await CommandRun.RunAsync("export", option, format, Database);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherFormIsNoForm() => Assert.Equal(1, (await CommandRun.RunAsync("export", "--format", "pdf", Database)).ExitCode);
}
