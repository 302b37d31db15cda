using System.Text;
using System.Text.Json;
using UnGraphQL.Conformance.Odd;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Conformance;

/// <summary>The responses of the odd schema over objects that come between the requests, without limits.</summary>
internal static class ExecutionAnswers
{
    public static async Task<int> WriteAsync(string schemaFile)
    {
        var executor = OddSchema.Create(schemaFile);
        OddObjects? objects = null;
        await using var output = Lines.Output();
        foreach (var line in Lines.Read())
        {
            var message = JsonDocument.Parse(line).RootElement;
            if (message.TryGetProperty("objects", out _))
            {
                objects = new OddObjects(message);
                continue;
            }

            var services = new RequestServices(objects ?? throw new InvalidDataException("The first line holds no objects."), new Ledger());
            using var result = await executor.ExecuteAsync(Request(message), services, CancellationToken.None);
            await output.WriteAsync(result.Json);
            output.WriteByte((byte)'\n');
        }

        return 0;
    }

    private static GraphQLRequest Request(JsonElement request) => new(
        Encoding.UTF8.GetBytes(request.GetProperty("query").GetString() ?? ""),
        request.TryGetProperty("operationName", out var name) ? name.GetString() : null,
        request.TryGetProperty("variables", out var variables) ? variables : default);

    private sealed class RequestServices(params object[] services) : IServiceProvider
    {
        public object? GetService(Type serviceType) => Array.Find(services, serviceType.IsInstanceOfType);
    }
}
