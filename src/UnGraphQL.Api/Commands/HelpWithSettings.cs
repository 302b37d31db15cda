using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using UnGraphQL.Api.Configuration;

namespace UnGraphQL.Api.Commands;

/// <summary>The help of a command, then what can be configured.</summary>
internal sealed class HelpWithSettings(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Settings (--Key=value; or appsettings.json beside the program; or the environment, __ for a colon):");
        var width = Settings.All.Max(setting => setting.Name.Length);
        foreach (var setting in Settings.All)
        {
            var fallback = setting.Default.Length == 0 ? "" : $" [{setting.Default}]";
            output.WriteLine($"  --{setting.Name.PadRight(width)}  {setting.Meaning}{fallback}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes: 0 all well, 1 could not run, 2 some files or documents were refused.");
        return code;
    }
}
