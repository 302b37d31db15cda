using System.CommandLine.Parsing;

namespace UnGraphQL.Api.Commands;

/// <summary>Refuses paths that lead nowhere before anything is done; a word that looks like an option is said to be none.</summary>
internal static class ExistingPaths
{
    public static void Validate(ArgumentResult result)
    {
        foreach (var path in result.Tokens.Select(token => token.Value).Where(path => !Path.Exists(path)))
        {
            result.AddError(path.StartsWith('-')
                ? $"Unrecognized command or argument '{path}'."
                : $"{path} does not exist: nothing was done. Check the path; a relative one is meant from {Environment.CurrentDirectory}.");
        }
    }
}
