using System.Net;
using System.Net.Sockets;

namespace UnGraphQL.Api.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => $"--ConnectionStrings:UnGraphQL=Data Source={_folder.File("test.db")};Pooling=False";

    [Fact]
    public async Task APortInUseIsASentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        var run = await CommandRun.RunAsync("serve", $"--urls=http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", Database);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot listen on", run.Error, StringComparison.Ordinal);
        Assert.Contains("--urls", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEmptyDatabaseWithoutSeedsIsASentence()
    {
        var run = await CommandRun.RunAsync("serve", "--urls=http://127.0.0.1:0", Database, "--Seeds:Path=/no/such/folder");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/no/such/folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASeedThatIsNotAsItsManifestSaysIsASentence()
    {
        Directory.CreateDirectory(_folder.File("seeds/documents"));
        await File.WriteAllTextAsync(_folder.File("seeds/manifest.tsv"), "file\tsha256\nlost.txt\t00\n");

        var run = await CommandRun.RunAsync("serve", "--urls=http://127.0.0.1:0", Database, $"--Seeds:Path={_folder.File("seeds")}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("manifest.tsv, line 2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderThatDoesNotExistIsASentence()
    {
        var run = await CommandRun.RunAsync("serve", "--urls=http://127.0.0.1:0", "--ConnectionStrings:UnGraphQL=Data Source=/no/such/folder/x.db");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/no/such/folder/x.db cannot be opened", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
