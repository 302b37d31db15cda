using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using UnGraphQL.Benchmarks.Operations;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Benchmarks.Measuring;

/// <summary>The executor of the product, with a scope of services for each request as a server makes one.</summary>
internal sealed class GraphQLDoor : Door
{
    private readonly IServiceScopeFactory _scopes;
    private readonly RequestExecutor _executor;
    private readonly byte[] _query;
    private readonly Dictionary<string, JsonElement> _variables;

    public GraphQLDoor(IServiceProvider services, Operation operation)
        : this(services, operation.Query)
    {
        _variables = operation.Inputs.ToDictionary(
            input => input ?? "",
            input => JsonSerializer.SerializeToElement(new Dictionary<string, string?> { [operation.Variable] = input }));
    }

    public GraphQLDoor(IServiceProvider services, string query)
    {
        _scopes = services.GetRequiredService<IServiceScopeFactory>();
        _executor = services.GetRequiredService<RequestExecutor>();
        _query = Encoding.UTF8.GetBytes(query);
        _variables = new Dictionary<string, JsonElement> { [""] = default };
    }

    public override async ValueTask RunAsync(string? input)
    {
        using var scope = _scopes.CreateScope();
        using var result = await _executor.ExecuteAsync(Request(input), scope.ServiceProvider, default);
    }

    public override async ValueTask<byte[]> AnswerAsync(string? input)
    {
        using var scope = _scopes.CreateScope();
        using var result = await _executor.ExecuteAsync(Request(input), scope.ServiceProvider, default);
        return result.Json.ToArray();
    }

    private GraphQLRequest Request(string? input) => new(_query, null, _variables[input ?? ""]);
}
