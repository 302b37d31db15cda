using UnGraphQL.Api.Configuration;

namespace UnGraphQL.Api.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public async Task HelpNamesEveryCommandSettingAndExitCode()
    {
        var run = await CommandRun.RunAsync("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["serve", "load", "remove", "parse", "schema", "health"], command => Assert.Contains($"  {command} ", run.Output, StringComparison.Ordinal));
        Assert.All(Settings.All, setting => Assert.Contains($"--{setting.Name} ", run.Output, StringComparison.Ordinal));
        Assert.Contains("Exit codes: 0", run.Output, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Mistakes { get; } = new()
    {
        { "prase x.txt", "Unrecognized command or argument 'prase'." },
        { "--Databse:Provider=Sqlite", "Unrecognized command or argument '--Databse:Provider=Sqlite'." },
        { "load --agian", "Unrecognized command or argument '--agian'." },
        { "parse", "Required argument missing for command: 'parse'." },
        { "load", "Name the files or folders to load" },
        { "serve --GraphQL:MaxTokens=many", "GraphQL:MaxTokens is \"many\": expected a whole number from 1 up." },
        { "serve --GraphQL:Timeout=-1", "GraphQL:Timeout is \"-1\": expected a time such as 00:00:10." },
        { "serve --GraphQL:Timeout=10", "GraphQL:Timeout is \"10\": expected a time such as 00:00:10." }, // Ten days.
        { "serve --Cors:Origins=example.org", "Cors:Origins is \"example.org\": expected *, none or origins such as https://example.org." },
        { "serve --Cors:Origins=https://example.org/", "Cors:Origins is \"https://example.org/\": expected *, none or origins such as https://example.org." },
        { "serve --Logging:Format xml", "Logging:Format is \"xml\": expected console or json." },
        { "serve --GraphQL:TrustedOnly=perhaps", "GraphQL:TrustedOnly is \"perhaps\": expected false or true." },
        { "serve --GraphQL:CacheControl=max-age=soon", "GraphQL:CacheControl is \"max-age=soon\": expected directives such as public, max-age=60." },
        { "serve --Database:Provider=PostgreSql", "use Sqlite" },
        { "serve --Database:Provider=Oracle", "Database:Provider is \"Oracle\": expected Sqlite or PostgreSql." },
        { "serve --ConnectionStrings:UnGraphQL=nonsense", "ConnectionStrings:UnGraphQL" },
        { "load /no/such/folder", "/no/such/folder does not exist: nothing was done." },
        { "parse /no/such/folder", "/no/such/folder does not exist" },
        { "health --urls=http://127.0.0.1:1", "No server answers at http://127.0.0.1:1" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task AMistakeIsASentenceAndExitCodeOne(string line, string message)
    {
        var run = await CommandRun.RunAsync(line.Split(' '));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SchemaPrintsTheContract()
    {
        var run = await CommandRun.RunAsync("schema");

        Assert.Equal((0, File.ReadAllText(Path.Combine(RepositoryRoot.Path, "schema", "schema.graphql"))), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("--urls=http://x", "urls", "http://x")]
    [InlineData("--urls http://x", "urls", "http://x")]
    [InlineData("--URLS=http://x", "urls", "http://x")]
    [InlineData("serve --database:provider=Sqlite", "Database:Provider", "Sqlite")]
    [InlineData("--ConnectionStrings:UnGraphQL=Data_Source=a=b", "ConnectionStrings:UnGraphQL", "Data_Source=a=b")]
    [InlineData("--Kestrel:Limits:MaxConcurrentConnections=5", "Kestrel:Limits:MaxConcurrentConnections", "5")]
    public void SettingsAreTakenFromAnywhereOnTheLine(string line, string name, string value) =>
        Assert.Equal(value, CommandLineSettings.Split(line.Split(' ')).Values[name]);

    [Fact]
    public void EverySettingIsInTheReadme()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

        Assert.All(Settings.All, setting => Assert.True(readme.Contains($"| `{setting.Name}` |", StringComparison.Ordinal), $"Add {setting.Name} to the README's table of settings."));
    }
}
