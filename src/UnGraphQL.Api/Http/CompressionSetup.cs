using Microsoft.AspNetCore.ResponseCompression;

namespace UnGraphQL.Api.Http;

internal static class CompressionSetup
{
    public static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddSingleton<IResponseCompressionProvider, LargeAnswers>() // Before the framework's own, which stands back for it.
        .AddResponseCompression(LargeAnswers.Configure);
}
