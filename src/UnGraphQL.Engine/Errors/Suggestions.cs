namespace UnGraphQL.Engine.Errors;

/// <summary>Offers known names near a misspelt one, at most five, nearest first.</summary>
internal static class Suggestions
{
    private const int MaxSuggestions = 5;

    /// <summary>As <c> Did you mean "name"?</c> with a space before it; empty when nothing is near.</summary>
    /// <param name="subject">What the options are, as <c>the enum value</c>.</param>
    public static string DidYouMean(string input, IEnumerable<string> options, string? subject = null) => DidYouMean(Near(input, options), subject);

    /// <summary>As the other, with options already chosen and in order.</summary>
    public static string DidYouMean(IReadOnlyList<string> options, string? subject = null) => options.Count == 0
        ? ""
        : $" Did you mean {(subject is null ? "" : subject + " ")}{List("or", options.Take(MaxSuggestions).Select(option => $"\"{option}\""))}?";

    /// <summary>The options near the input, nearest first.</summary>
    public static IReadOnlyList<string> Near(string input, IEnumerable<string> options)
    {
        var threshold = (int)(input.Length * 0.4) + 1;
        return
        [
            .. options.Distinct(StringComparer.Ordinal)
                .Select(option => (Option: option, Distance: Distance(input, option, threshold)))
                .Where(candidate => candidate.Distance <= threshold)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Option, NaturalOrder.Instance)
                .Select(candidate => candidate.Option),
        ];
    }

    /// <summary>As <c>A, B, and C</c>.</summary>
    public static string List(string conjunction, IEnumerable<string> items)
    {
        var all = items.ToArray();
        return all.Length switch
        {
            0 => "",
            1 => all[0],
            2 => $"{all[0]} {conjunction} {all[1]}",
            _ => $"{string.Join(", ", all[..^1])}, {conjunction} {all[^1]}",
        };
    }

    /// <summary>Optimal string alignment distance without case; a difference of case alone counts one. Above the threshold inexact.</summary>
    private static int Distance(string input, string option, int threshold)
    {
        if (input == option)
        {
            return 0;
        }

        if (Math.Abs(input.Length - option.Length) > threshold)
        {
            return int.MaxValue;
        }

        var a = input.ToLowerInvariant();
        var b = option.ToLowerInvariant();
        return a == b ? 1 : Edits(a, b);
    }

    private static int Edits(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Cell(rows, a, b, i, j),
                };
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Cell(int[,] rows, string a, string b, int i, int j)
    {
        var replaced = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwap ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
