using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;
using Serilog.Settings.Configuration;
using UnGraphQL.Api.Configuration;

namespace UnGraphQL.Api.Logging;

/// <summary>Serilog as the one sink of everything that is logged.</summary>
internal static class LoggingSetup
{
    private const string Readable = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <param name="toStandardError">For commands whose standard output is their result.</param>
    public static Logger CreateLogger(IConfiguration configuration, bool toStandardError = false) => Levels(configuration)
        .WriteTo.Console(Formatter(configuration), standardErrorFromLevel: toStandardError ? LogEventLevel.Verbose : null)
        .CreateLogger();

    /// <summary>What is logged, without where to. The framework's own request lines, which show query strings, stay out at every level.</summary>
    public static LoggerConfiguration Levels(IConfiguration configuration)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Is(Enum.Parse<LogEventLevel>(configuration[Settings.LoggingLevel]!, ignoreCase: true))
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Extensions.Hosting", LogEventLevel.Fatal) // a failed start is said once, by the command, in one sentence
            .Enrich.FromLogContext();
        if (configuration.GetSection("Serilog").Exists())
        {
            logger.ReadFrom.Configuration(configuration, new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly));
        }

        return logger;
    }

    public static IServiceCollection AddStructuredLogging(this IServiceCollection services, Logger logger) =>
        services.AddLogging(logging => logging.ClearProviders().AddSerilog(logger, dispose: true));

    private static ITextFormatter Formatter(IConfiguration configuration) =>
        "json".Equals(configuration[Settings.LoggingFormat], StringComparison.OrdinalIgnoreCase)
            ? new JsonFormatter(renderMessage: true)
            : new MessageTemplateTextFormatter(Readable);
}
