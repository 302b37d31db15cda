namespace UnGraphQL.Scoring.Facts;

/// <summary>What a change of the rules adds and takes away.</summary>
internal static class FactDifference
{
    private const int Shown = 200;

    /// <param name="before">Lines of <see cref="FactList"/> from the run before.</param>
    public static void Print(TextWriter output, IReadOnlyList<string> before, IReadOnlyList<string> now, int examples)
    {
        var (gained, lost) = (Less(now, before), Less(before, now));
        output.WriteLine();
        output.WriteLine("| Facts | Form | Before | Now | Gained | Lost |");
        output.WriteLine("| --- | --- | ---: | ---: | ---: | ---: |");
        var keys = before.Concat(now).Select(Group).Distinct().Order(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var counts = new[] { before, now, gained, lost }.Select(l => l.Count(f => Group(f) == key)).ToList();
            output.WriteLine($"| {key.Replace("\t", " | ", StringComparison.Ordinal)} | {string.Join(" | ", counts)} |");
        }

        output.WriteLine();
        foreach (var line in gained.Take(examples).Select(f => "+ " + f).Concat(lost.Take(examples).Select(f => "- " + f)).OrderBy(l => l[2..], StringComparer.Ordinal))
        {
            output.WriteLine(line.Length <= Shown ? line : $"{line[..(Shown - 41)]}…{line[^40..]}");
        }
    }

    private static string Group(string fact) => string.Join('\t', fact.Split('\t', 3)[..2]);

    private static List<string> Less(IReadOnlyList<string> facts, IReadOnlyList<string> others)
    {
        var left = others.GroupBy(f => f, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var less = new List<string>();
        foreach (var fact in facts)
        {
            if (left.GetValueOrDefault(fact) is var count and > 0)
            {
                left[fact] = count - 1;
            }
            else
            {
                less.Add(fact);
            }
        }

        return less;
    }
}
