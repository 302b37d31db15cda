using System.CommandLine;
using UnGraphQL.Documents;

namespace UnGraphQL.Api.Commands;

/// <summary>The option that says of what form files are, for where their content does not show it.</summary>
internal static class FormatOption
{
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--format") { Description = "Read every file as this form instead of recognising it from the content." };
        option.AcceptOnlyFromAmong([.. Enum.GetNames<SourceForm>().Select(name => name.ToLowerInvariant())]);
        return option;
    }

    public static ReadOptions Read(ParseResult result, Option<string?> option) =>
        new() { Form = result.GetValue(option) is { } name ? Enum.Parse<SourceForm>(name, ignoreCase: true) : null };
}
