using System.CommandLine;
using System.Text;

namespace UnGraphQL.Api.Commands;

/// <summary>Prints the SDL served.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandCall call)
    {
        var command = new Command("schema", "Print the GraphQL schema (SDL) that is served.");
        command.SetAction(_ =>
        {
            call.Output.Write(Encoding.UTF8.GetString(GraphQLSetup.Sdl.Span));
            return ExitCodes.Well;
        });
        return command;
    }
}
