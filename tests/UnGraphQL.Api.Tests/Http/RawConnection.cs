using System.Net.Sockets;
using System.Text;

namespace UnGraphQL.Api.Tests.Http;

/// <summary>Bytes to the server and back, for what no well-behaved client sends.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;

    public RawConnection(Uri address)
    {
        _client = new TcpClient(address.Host, address.Port);
        _stream = _client.GetStream();
    }

    /// <param name="bytes">One a character.</param>
    public async Task SendAsync(string bytes) => await _stream.WriteAsync(Encoding.Latin1.GetBytes(bytes));

    /// <summary>No more will be sent.</summary>
    public void Finish() => _client.Client.Shutdown(SocketShutdown.Send);

    /// <summary>The status of the next answer; 0 when the server closes without one.</summary>
    /// <exception cref="OperationCanceledException">Nothing came for a minute.</exception>
    public async Task<int> StatusAsync()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var reader = new StreamReader(_stream, Encoding.Latin1, leaveOpen: true);
        try
        {
            var line = await reader.ReadLineAsync(deadline.Token);
            return line is null ? 0 : int.Parse(line.Split(' ')[1], null);
        }
        catch (IOException)
        {
            return 0; // Closed hard.
        }
    }

    public void Dispose() => _client.Dispose();
}
