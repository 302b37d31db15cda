namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>" Did you mean …?" for a mistyped name, as the reference implementation words it; empty when nothing is near.</summary>
internal static class Suggestion
{
    private const int MaxSuggestions = 5;

    public static string For(string name, IEnumerable<string> known)
    {
        if (name.Length > 100)
        {
            return "";
        }

        var threshold = (int)(name.Length * 0.4) + 1;
        var near = known
            .Select(candidate => (candidate, distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= threshold)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(MaxSuggestions)
            .Select(pair => $"\"{pair.candidate}\"")
            .ToArray();
        return near.Length switch
        {
            0 => "",
            1 => $" Did you mean {near[0]}?",
            2 => $" Did you mean {near[0]} or {near[1]}?",
            _ => $" Did you mean {string.Join(", ", near[..^1])}, or {near[^1]}?",
        };
    }

    private static int Distance(string first, string second)
    {
        var previous = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var current = new int[second.Length + 1];
            current[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var replaced = previous[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[second.Length];
    }
}
