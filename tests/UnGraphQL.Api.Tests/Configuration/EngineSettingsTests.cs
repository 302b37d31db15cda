using System.Globalization;
using System.Reflection;
using Serilog;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Tests.Configuration;

public sealed class EngineSettingsTests
{
    /// <summary>The options of the engine that have a value to set.</summary>
    public static TheoryData<string> Options { get; } = new(typeof(EngineOptions).GetProperties()
        .Where(property => property.PropertyType.IsValueType)
        .Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Options))]
    public void EveryOptionOfTheEngineIsASettingWithItsDefault(string name)
    {
        var setting = Settings.Find($"GraphQL:{name}");

        Assert.True(setting is not null, $"Add a line for GraphQL:{name} to Settings.All, and its row to the README.");
        Assert.Equal(Text(Option(name).GetValue(new EngineOptions())), setting.Default);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void ASettingReachesTheEngine(string name)
    {
        var value = Option(name).PropertyType == typeof(TimeSpan) ? "00:00:07" : "7";
        var configuration = ConfigurationSources.Read(new Dictionary<string, string?> { [$"GraphQL:{name}"] = value });

        Assert.Equal(value, Text(Option(name).GetValue(EngineSettings.Read(configuration, new LoggerConfiguration().CreateLogger()))));
    }

    [Fact]
    public void ABlankSettingIsItsDefault()
    {
        var configuration = ConfigurationSources.Read(new Dictionary<string, string?> { ["GraphQL:MaxTokens"] = " ", ["GraphQL:CacheControl"] = "" });

        Assert.Equal(("4000", "public, max-age=0, must-revalidate"), (configuration["GraphQL:MaxTokens"], configuration["GraphQL:CacheControl"]));
    }

    private static PropertyInfo Option(string name) => typeof(EngineOptions).GetProperty(name)!; // The name is one of them.

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
