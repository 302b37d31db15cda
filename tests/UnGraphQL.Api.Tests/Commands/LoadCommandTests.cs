namespace UnGraphQL.Api.Tests.Commands;

public sealed class LoadCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => $"--ConnectionStrings:UnGraphQL=Data Source={_folder.File("test.db")};Pooling=False";

    [Fact]
    public async Task LoadingTwiceChangesNothing()
    {
        var first = await CommandRun.RunAsync("load", RepositoryRoot.Seeds, Database);
        var second = await CommandRun.RunAsync("load", RepositoryRoot.Seeds, Database);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("5 new, 0 updated, 0 unchanged, 0 refused", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 new, 0 updated, 5 unchanged, 0 refused", second.Output, StringComparison.Ordinal);
        Assert.Matches(@"Markdown +fr +2 +0 +0", first.Output);
    }

    [Fact]
    public async Task LoadingAgainDerivesWhatIsHeldAnew()
    {
        await CommandRun.RunAsync("load", RepositoryRoot.Seeds, Database);

        var again = await CommandRun.RunAsync("load", "--again", Database);

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("5 updated", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadFilesAreRefusedWithTheirReasonAndTheOthersLoaded()
    {
        var documents = Directory.CreateDirectory(_folder.File("documents")).FullName;
        File.Copy(Directory.GetFiles(RepositoryRoot.Seeds, "003_*")[0], Path.Combine(documents, "good.txt"));
        File.WriteAllText(Path.Combine(documents, "empty.txt"), "");
        File.WriteAllBytes(Path.Combine(documents, "binary.txt"), [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7))]);
        File.WriteAllText(Path.Combine(documents, "notes.csv"), "a;b");

        var run = await CommandRun.RunAsync("load", documents, Database);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("1 new, 0 updated, 0 unchanged, 2 refused, 1 of other kinds passed over", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Refused .*empty\.txt: .+\.", run.Error);
        Assert.Matches(@"Refused .*binary\.txt: .+\.", run.Error);
    }

    [Fact]
    public async Task FilesTooLargeAndInOtherLanguagesAreCountedAndTheOthersLoaded()
    {
        var documents = Directory.CreateDirectory(_folder.File("documents")).FullName;
        File.Copy(Directory.GetFiles(RepositoryRoot.Seeds, "003_*")[0], Path.Combine(documents, "good.txt"));
        File.WriteAllText(Path.Combine(documents, "large.txt"), new string('x', 100_001));
        File.CreateSymbolicLink(Path.Combine(documents, "link.txt"), Path.Combine(documents, "large.txt"));
        File.WriteAllText(Path.Combine(documents, "german.txt"), "Die Lampen in den Häfen sind von der Küste aus zu sehen, und die Wärter schlafen bei Tag.");

        var run = await CommandRun.RunAsync("load", documents, Database, "--Load:MaxFileBytes=100000");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("1 new, 0 updated, 0 unchanged, 3 refused (1 in German, which is not read)", run.Output, StringComparison.Ordinal);
        Assert.Contains("large.txt cannot be opened: it has 100001 bytes, more than the 100000 that Load:MaxFileBytes allows.", run.Error, StringComparison.Ordinal);
        Assert.Contains("link.txt cannot be opened: it has 100001 bytes", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormatIsSaidForFilesAlone()
    {
        var seed = Directory.GetFiles(RepositoryRoot.Seeds, "003_*")[0];

        var plain = await CommandRun.RunAsync("load", seed, "--format", "plain", Database);
        var wrong = await CommandRun.RunAsync("load", seed, "--format", "xml", Database);
        var same = await CommandRun.RunAsync("load", seed, "--format", "plain", Database);
        var unsaid = await CommandRun.RunAsync("load", seed, Database);
        var again = await CommandRun.RunAsync("load", "--again", "--format", "plain", Database);
        var unknown = await CommandRun.RunAsync("load", seed, "--format", "rtf", Database);

        Assert.Matches(@"Text +fr +1 ", plain.Output);
        Assert.Equal((0, 1, 1), (plain.ExitCode, again.ExitCode, unknown.ExitCode));
        Assert.Equal(2, wrong.ExitCode); // another form than it is held in: it is read
        Assert.Contains("1 unchanged", same.Output, StringComparison.Ordinal);
        Assert.Contains("1 unchanged", unsaid.Output, StringComparison.Ordinal);
        Assert.Contains("leave --format out", again.Error, StringComparison.Ordinal);
        Assert.Contains("'markdown'", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADatabaseThatMayNotBeWrittenIsASentence()
    {
        await CommandRun.RunAsync("load", Directory.GetFiles(RepositoryRoot.Seeds, "003_*")[0], Database);

        // Read-only by the connection: as root no file is.
        var run = await CommandRun.RunAsync("load", RepositoryRoot.Seeds, Database + ";Mode=ReadOnly");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("read-only", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsNoDatabaseIsASentence()
    {
        _folder.Write("test.db", new string('x', 5000));

        var run = await CommandRun.RunAsync("load", RepositoryRoot.Seeds, Database);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is not a database", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemoveTakesADocumentOutAndSaysWhenThereIsNone()
    {
        await CommandRun.RunAsync("load", RepositoryRoot.Seeds, Database);

        var first = await CommandRun.RunAsync("remove", "A/RES/67/137", Database);
        var second = await CommandRun.RunAsync("remove", "A/RES/67/137", Database);

        Assert.Equal((0, 1), (first.ExitCode, second.ExitCode));
        Assert.Contains("No document is held under A/RES/67/137", second.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
