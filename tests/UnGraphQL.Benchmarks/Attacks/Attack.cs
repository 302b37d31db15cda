using System.Text;
using System.Text.Json;

namespace UnGraphQL.Benchmarks.Attacks;

/// <summary>A request that is sent to harm, and what is to answer it.</summary>
/// <param name="Answer">The limit named, else the code of the error; <see cref="Data"/> when it is harmless and answered as it asks.</param>
/// <param name="Body">Of a POST request.</param>
internal sealed record Attack(string Name, string Answer, byte[] Body)
{
    public const string Data = "data";

    /// <summary>Whether the body is sent but for its end, which never comes.</summary>
    public bool IsCutOff { get; init; }

    private const string Number = "#########";

    private static int _number = 10_000_000;

    /// <summary>Each time another document, so that no cache knows it.</summary>
    public static Attack Query(string name, string answer, string query, object? variables = null) =>
        new(name, answer, JsonSerializer.SerializeToUtf8Bytes(new { query = $"{Number}\n{query}", variables }));

    /// <summary>What to send this time.</summary>
    public byte[] NextBody()
    {
        var place = Body.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Number));
        if (place < 0)
        {
            return Body;
        }

        var body = Body.ToArray();
        Encoding.ASCII.GetBytes($"{Interlocked.Increment(ref _number)}", body.AsSpan(place + 1)); // The first stays, so that it is a comment.
        return body;
    }

    public static Attack Text(string name, string answer, string body) => new(name, answer, Encoding.UTF8.GetBytes(body));
}
