using Serilog.Core;
using Serilog.Events;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Logging;

namespace UnGraphQL.Api.Tests.Logging;

public sealed class LoggingSetupTests
{
    [Theory]
    [InlineData("Microsoft.Extensions.Hosting.Internal.Host", false)] // the command says it in a sentence
    [InlineData("Microsoft.AspNetCore.Server.Kestrel", true)]
    [InlineData("UnGraphQL.Api", true)]
    public void AFailedStartIsNotLoggedBesideTheSentenceOfTheCommand(string source, bool isLogged)
    {
        var sink = new CountingSink();
        using var logger = LoggingSetup.Levels(ConfigurationSources.Read(new Dictionary<string, string?>())).WriteTo.Sink(sink).CreateLogger();

        logger.ForContext(Constants.SourceContextPropertyName, source).Error("Hosting failed to start");

        Assert.Equal(isLogged ? 1 : 0, sink.Count);
    }

    private sealed class CountingSink : ILogEventSink
    {
        public int Count { get; private set; }

        public void Emit(LogEvent logEvent) => Count++;
    }
}
