using System.Collections.Frozen;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Symbols;

/// <summary>The series known by the beginning of their symbols, and who issues them.</summary>
internal static class SymbolSeries
{
    private static readonly FrozenDictionary<string, string> Bodies =
        PackFile.Read("Symbols/series.tsv").ToFrozenDictionary(row => row["prefix"], row => row["body"]);

    private static readonly FrozenSet<string> First = Bodies.Keys.Select(prefix => prefix.Split('/')[0]).ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Reports =
        PackFile.Read("Symbols/reports.tsv").ToFrozenDictionary(row => row["symbol"], row => row["body"]);

    /// <summary>The body whose resolutions a report holds: A/62/53 is the Human Rights Council's; null when it is none that is known.</summary>
    public static string? BodyReportedIn(string key)
    {
        var parts = key.Split('/');
        return parts.Length >= 3 ? Reports.GetValueOrDefault($"{parts[0]}/#/{parts[2].Split('-', '(')[0]}") : null;
    }

    /// <summary>Whether symbols can begin with this part: <c>A</c>, <c>FCCC</c>; not <c>UN</c>.</summary>
    public static bool IsKnown(string firstPart) => First.Contains(firstPart);

    /// <summary>The code for the longest prefix that ends at a part or before the number of one (<c>UNEP/EA.5</c>); null when none is known.</summary>
    public static string? BodyOf(string key)
    {
        for (var end = key.Length; end > 0; end = key.LastIndexOfAny(['/', '.'], end - 1))
        {
            if (Bodies.TryGetValue(key[..end], out var body))
            {
                return body.Length == 0 ? null : body;
            }
        }

        return null;
    }
}
