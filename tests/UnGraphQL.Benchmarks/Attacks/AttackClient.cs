using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace UnGraphQL.Benchmarks.Attacks;

/// <summary>Sends attacks and reads their answers.</summary>
internal sealed class AttackClient(Uri endpoint) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256 });

    public async Task<AttackAnswer> SendAsync(Attack attack, CancellationToken cancellationToken = default)
    {
        var watch = Stopwatch.StartNew();
        var body = attack.IsCutOff ? await SendCutOffAsync(attack.NextBody(), cancellationToken) : await PostAsync(attack.NextBody(), cancellationToken);
        return AttackAnswer.Read(body, watch.Elapsed);
    }

    public void Dispose() => _client.Dispose();

    private async Task<byte[]> PostAsync(byte[] body, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _client.PostAsync(endpoint, content, cancellationToken);
        return await response.Content.ReadAsByteArrayAsync(cancellationToken);
    }

    /// <summary>Promises one byte more than it sends; the server answers and closes.</summary>
    private async Task<byte[]> SendCutOffAsync(byte[] body, CancellationToken cancellationToken)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(endpoint.Host, endpoint.Port, cancellationToken);
        var stream = connection.GetStream();
        var head = string.Create(CultureInfo.InvariantCulture, $"POST {endpoint.AbsolutePath} HTTP/1.1\r\nHost: {endpoint.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length + 1}\r\n\r\n");
        await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body], cancellationToken);
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer, cancellationToken);
        var bytes = answer.ToArray();
        return bytes[(bytes.AsSpan().IndexOf("\r\n\r\n"u8) + 4)..];
    }
}
