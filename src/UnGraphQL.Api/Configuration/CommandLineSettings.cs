namespace UnGraphQL.Api.Configuration;

/// <summary>Takes the settings (<c>--Key=value</c> or <c>--Key value</c>) out of a command line; what is left are the command's own words.</summary>
internal sealed record CommandLineSettings(IReadOnlyDictionary<string, string?> Values, IReadOnlyList<string> Rest)
{
    public static CommandLineSettings Split(IReadOnlyList<string> arguments)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var rest = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--")
            {
                rest.AddRange(arguments.Skip(i));
                break;
            }

            var (name, value) = NameAndValue(arguments[i]);
            if (name is null)
            {
                rest.Add(arguments[i]);
            }
            else if (value is not null)
            {
                values[name] = value;
            }
            else if (i + 1 < arguments.Count)
            {
                values[name] = arguments[++i];
            }
            else
            {
                rest.Add(arguments[i]);
            }
        }

        return new(values, rest);
    }

    /// <summary>No name when the word is not a setting; no value when the next word is it.</summary>
    private static (string? Name, string? Value) NameAndValue(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
        {
            return default;
        }

        var equals = argument.IndexOf('=');
        var name = equals < 0 ? argument[2..] : argument[2..equals];
        return Settings.Find(name) is null && !Settings.IsPassedOn(name) ? default : (name, equals < 0 ? null : argument[(equals + 1)..]);
    }
}
