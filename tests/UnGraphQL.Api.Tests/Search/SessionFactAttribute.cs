namespace UnGraphQL.Api.Tests.Search;

/// <summary>A fact about the official XML of the seventy-eighth session of the General Assembly, which is no part of the project.</summary>
public sealed class SessionFactAttribute : FactAttribute
{
    private const string Variable = "UNGRAPHQL_SESSION_78";

    public SessionFactAttribute() => Skip = Directory.Exists(Folder) ? null : $"Needs the AKN4UN files of the resolutions of the seventy-eighth session: name their folder in {Variable}. .ci/run does where it has them.";

    /// <summary>Null when none is named.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable(Variable);
}
