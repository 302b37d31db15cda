using System.Text.Json;
using UnGraphQL.Api.Http.GraphQL;

namespace UnGraphQL.Api.Http.Ide;

/// <summary>What the IDE asks for as <c>bcp-config.json</c>: our endpoint, no telemetry, and a first operation to run.</summary>
internal static class IdeConfiguration
{
    public static byte[] Create() => JsonSerializer.SerializeToUtf8Bytes(new
    {
        title = "UnGraphQL",
        useBrowserUrlAsEndpoint = false,
        endpoint = GraphQLRoutes.Path,
        disableTelemetry = true,
        includeCookies = false,
        useGet = false,
        graphQLDocument = FirstOperation,
    });

    public static string FirstOperation { get; } = ReadFirstOperation();

    private static string ReadFirstOperation()
    {
        using var stream = typeof(IdeConfiguration).Assembly.GetManifestResourceStream("first-operation.graphql")!; // Embedded by the project file.
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
