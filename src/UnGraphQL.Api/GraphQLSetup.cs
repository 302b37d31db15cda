using System.Reflection;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Export;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Scalars;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Api;

/// <summary>The schema of the product with the resolvers that serve it.</summary>
internal static class GraphQLSetup
{
    private const string SchemaFile = "schema.graphql";

    private static readonly Lazy<byte[]> EmbeddedSdl = new(ReadSdl);

    /// <summary>The SDL served, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Sdl => EmbeddedSdl.Value;

    /// <exception cref="SchemaException">Naming what does not fit.</exception>
    public static RequestExecutor Create(EngineOptions? options = null) =>
        RequestExecutor.Create(SchemaBuilder.Build(new Source(Sdl, SchemaFile)), Binding(), options);

    /// <summary>
    /// The executor as the one of the application and what its resolvers ask for. The context of the collection has to be a service of the
    /// scope in which a request is executed.
    /// </summary>
    public static IServiceCollection AddGraphQLServer(this IServiceCollection services, EngineOptions? options = null, FilterLimits? filters = null) =>
        services
            .AddSingleton(_ => Create(options))
            .AddSingleton(filters ?? new FilterLimits())
            .AddSingleton(provider => new ReferenceSnapshots(provider.GetService<TimeProvider>() ?? TimeProvider.System))
            .AddScoped<DatasetReader>()
            .AddScoped(scope => new DoorAddresses(scope.GetService<PublicAddress>(), scope.GetService<IHttpContextAccessor>()));

    private static SchemaBinding Binding() =>
        new SchemaBinding()
            .AddResolvers(typeof(GraphQLSetup).Assembly)
            .AddScalar("LocalDate", ScalarCodecs.LocalDate)
            .AddScalar("DateTime", ScalarCodecs.DateTime)
            .AddScalar("URL", ScalarCodecs.Url)
            .AddScalar("DocumentSymbol", ScalarCodecs.DocumentSymbol)
            .AddObject<DocumentRow>("Resolution")
            .AddObject<DocumentRow>("OtherDocument")
            .AddTypeName<DocumentRow>(row => row.Kind == DocumentKind.Resolution ? "Resolution" : "OtherDocument");

    private static byte[] ReadSdl()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(SchemaFile)!; // The project embeds it.
        var sdl = new byte[stream.Length];
        stream.ReadExactly(sdl);
        return sdl;
    }
}
