using System.Text;
using System.Text.Json;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>A small schema with its resolvers; input is a document, outcome the JSON of the response.</summary>
internal static class EngineHarness
{
    public static RequestExecutor Create(string sdl, Type resolvers, Action<SchemaBinding>? configure = null, EngineOptions? options = null)
    {
        var binding = new SchemaBinding().AddResolvers(resolvers);
        configure?.Invoke(binding);
        return RequestExecutor.Create(SchemaBuilder.Build(Source.FromText(sdl)), binding, options);
    }

    public static async Task<string> ExecuteAsync(
        this RequestExecutor executor,
        string query,
        string? variables = null,
        string? operationName = null,
        Services? services = null,
        bool queriesOnly = false)
    {
        using var result = await executor.RunAsync(query, variables, operationName, services, queriesOnly);
        return Encoding.UTF8.GetString(result.Json.Span);
    }

    public static async Task<ExecutionResult> RunAsync(
        this RequestExecutor executor,
        string query,
        string? variables = null,
        string? operationName = null,
        Services? services = null,
        bool queriesOnly = false,
        CancellationToken cancellationToken = default)
    {
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), operationName, variables is null ? default : JsonDocument.Parse(variables).RootElement) { QueriesOnly = queriesOnly };
        return await executor.ExecuteAsync(request, services ?? new Services(), cancellationToken);
    }

    /// <summary>The messages of the errors, and that is all of it.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(this RequestExecutor executor, string query, string? variables = null)
    {
        using var response = JsonDocument.Parse(await executor.ExecuteAsync(query, variables));
        return response.RootElement.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => error.GetProperty("message").GetString() ?? "")]
            : [];
    }
}

/// <summary>Services by type.</summary>
internal sealed class Services(params object[] services) : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(IServiceProvider) ? this : Array.Find(services, serviceType.IsInstanceOfType);
}
