using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Export;

namespace UnGraphQL.Api.Http.Documents;

/// <summary>The plain doors: a document by its symbol, and all of them.</summary>
internal static class DocumentRoutes
{
    public const string BulkPath = DocumentAddress.Path + ".ndjson";

    public static IServiceCollection AddDocumentDoors(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(PublicAddress.Read(configuration)).AddHttpContextAccessor();

    public static WebApplication MapDocuments(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<PublicAddress>();
        var door = new DocumentDoor(addresses, app.Configuration[Settings.CacheControl]!); // It has a default.
        var bulk = new BulkExport(app.Services, addresses, BulkExport.Slots(app.Configuration));
        app.MapRead(DocumentAddress.Path + "/{**name}", door.ServeAsync);
        app.MapRead(BulkPath, bulk.ServeAsync);
        return app;
    }
}
