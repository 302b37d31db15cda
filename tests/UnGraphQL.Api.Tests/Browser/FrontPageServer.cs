using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Tests.Http;

namespace UnGraphQL.Api.Tests.Browser;

/// <summary>A server with the seeds and the invented documents.</summary>
public sealed class FrontPageServer : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RunningServer _server = new();

    public string Address => _server.Address;

    public async Task InitializeAsync()
    {
        foreach (var seed in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds", "documents")))
        {
            File.Copy(seed, _folder.File(Path.GetFileName(seed)));
        }

        foreach (var (name, content) in InventedDocuments.Files)
        {
            _folder.Write(name, content);
        }

        await _server.Set(Settings.SeedsPath, _folder.Path).InitializeAsync();
    }

    public Task DisposeAsync() => _server.DisposeAsync();

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }
}
