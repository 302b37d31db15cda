using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace UnGraphQL.Benchmarks.Http;

/// <summary>The built server in a process of its own, so that its memory and its time are its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    /// <summary>Before the bytes of the managed heap, in a line of the server's output.</summary>
    public const string HeapMark = "managed heap: ";

    private readonly Process _process;

    private long _heap;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Endpoint = address;
        process.OutputDataReceived += (_, output) => ReadHeap(output.Data);
        process.BeginOutputReadLine();
    }

    public Uri Endpoint { get; }

    /// <summary>Memory of its own; where the system does not tell it apart, with the pages of the database that each connection maps.</summary>
    public double Megabytes
    {
        get
        {
            var status = $"/proc/{_process.Id}/status";
            if (File.Exists(status) && File.ReadLines(status).FirstOrDefault(line => line.StartsWith("RssAnon:", StringComparison.Ordinal)) is { } line)
            {
                return int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024.0;
            }

            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Managed heap as the last collection left it.</summary>
    public double HeapMegabytes => Volatile.Read(ref _heap) / 1048576.0;

    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <param name="settings">More of them, as on a command line.</param>
    public static ServerProcess Start(string path, params string[] settings)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "UnGraphQL.Api.dll"), $"--urls={address}", $"--ConnectionStrings:UnGraphQL=Data Source={path}", "--Logging:Level=Error", .. settings];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, Environment = { ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location } };
        return new ServerProcess(Process.Start(start)!, new Uri($"{address}/graphql")); // A new process, as there is a file to start.
    }

    /// <summary>Asks until the first answer.</summary>
    public async Task WaitAsync(HttpClient client, byte[] request)
    {
        while (!_process.HasExited)
        {
            try
            {
                await AskAsync(client, request);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }

        throw new InvalidOperationException("The server ended before it answered.");
    }

    /// <summary>Number of bytes of the answer.</summary>
    /// <exception cref="HttpRequestException">No answer, or one that is no success.</exception>
    public async Task<int> AskAsync(HttpClient client, byte[] request)
    {
        using var content = new ByteArrayContent(request);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", Encoding.UTF8.WebName);
        using var message = new HttpRequestMessage(HttpMethod.Post, Endpoint) { Content = content };
        message.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await client.SendAsync(message);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void ReadHeap(string? line)
    {
        if (line?.StartsWith(HeapMark, StringComparison.Ordinal) == true)
        {
            Volatile.Write(ref _heap, long.Parse(line.AsSpan(HeapMark.Length), CultureInfo.InvariantCulture));
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
