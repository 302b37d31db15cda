using Serilog.Core;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Configuration;

/// <summary>The engine's limits from the configuration. What it masks from clients is logged whole.</summary>
internal static class EngineSettings
{
    public static EngineOptions Read(IConfiguration configuration, Logger logger)
    {
        var options = configuration.GetSection("GraphQL").Get<EngineOptions>() ?? new EngineOptions();
        return options with
        {
            OnUnexpectedError = (exception, traceId) => logger.Error(exception, "An operation failed, trace {TraceId}", traceId),
        };
    }
}
