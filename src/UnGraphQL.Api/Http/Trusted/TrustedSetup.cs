using UnGraphQL.Api.Commands;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Http.Home;

namespace UnGraphQL.Api.Http.Trusted;

internal static class TrustedSetup
{
    /// <exception cref="CommandFailedException">The folder configured does not exist, a document in it cannot be read, or nothing would be served.</exception>
    public static IServiceCollection AddTrustedDocuments(this IServiceCollection services, IConfiguration configuration)
    {
        var documents = Read(configuration[Settings.OperationsPath]);
        var only = configuration.GetValue<bool>(Settings.TrustedOnly);
        if (only && documents.Count == 0)
        {
            throw new CommandFailedException($"{Settings.TrustedOnly} is set and there is no trusted document: name a folder that holds some with {Settings.OperationsPath}.");
        }

        return services.AddSingleton(new TrustedDocuments(documents, only, PageFiles.Operations)).AddHostedService<TrustedDocumentsCheck>();
    }

    private static List<TrustedDocument> Read(string? configured)
    {
        var isConfigured = !string.IsNullOrWhiteSpace(configured);
        var folder = isConfigured ? configured! : Path.Combine(AppContext.BaseDirectory, "operations"); // Not null: it was just looked at.
        if (Directory.Exists(folder))
        {
            return [.. TrustedDocuments.Read(folder)];
        }

        return isConfigured ? throw new CommandFailedException($"The folder of trusted documents, {folder}, does not exist: {Settings.OperationsPath} names it.") : [];
    }
}
