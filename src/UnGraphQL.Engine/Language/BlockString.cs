namespace UnGraphQL.Engine.Language;

/// <summary>Block strings (GraphQL spec 2.10.4, String Value).</summary>
internal static class BlockString
{
    private const int LongestOnOneLine = 70;

    private static readonly string[] _lineTerminators = ["\r\n", "\n", "\r"];

    /// <summary>BlockStringValue: without the common indentation and without blank lines at both ends.</summary>
    public static string Value(string raw)
    {
        var lines = raw.Split(_lineTerminators, StringSplitOptions.None);
        var indent = lines.Skip(1).Where(line => !IsBlank(line)).Select(Indentation).DefaultIfEmpty(0).Min();
        var first = Array.FindIndex(lines, line => !IsBlank(line));
        if (first < 0)
        {
            return "";
        }

        var last = Array.FindLastIndex(lines, line => !IsBlank(line));
        var dedented = lines.Select((line, i) => i == 0 ? line : line[Math.Min(indent, line.Length)..]);
        return string.Join('\n', dedented.Take(last + 1).Skip(first));
    }

    /// <summary>Prints so that <see cref="Value"/> gives the text back; where no block string can, an ordinary string.</summary>
    public static string Print(string value)
    {
        if (!IsPrintable(value))
        {
            return Printer.PrintString(value);
        }

        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var isMultiline = value.Contains('\n', StringComparison.Ordinal);
        var closesOnOwnLine = isMultiline || value.Length > LongestOnOneLine || value.EndsWith('"') || value.EndsWith('\\');

        // The first line keeps its indentation only behind the opening quotes.
        var opensOnOwnLine = closesOnOwnLine && (isMultiline || value[0] is not (' ' or '\t'));
        return $"\"\"\"{(opensOnOwnLine ? "\n" : "")}{escaped}{(closesOnOwnLine ? "\n" : "")}\"\"\"";
    }

    /// <summary>A block string cannot say: a blank first or last line, a common indentation, a carriage return or another control.</summary>
    private static bool IsPrintable(string value)
    {
        var lines = value.Split('\n');
        return value.Length == 0
            || (!IsBlank(lines[0]) && !IsBlank(lines[^1])
                && !value.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))
                && (lines.Length == 1 || lines.Any(line => !IsBlank(line) && Indentation(line) == 0)));
    }

    private static bool IsBlank(string line) => Indentation(line) == line.Length;

    private static int Indentation(string line) => line.Length - line.AsSpan().TrimStart(" \t").Length;
}
