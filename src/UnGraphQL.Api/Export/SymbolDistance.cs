namespace UnGraphQL.Api.Export;

/// <summary>How many letters of a symbol were typed wrong, left out, added, or swapped with the next (optimal string alignment).</summary>
internal static class SymbolDistance
{
    public static int Between(string first, string second)
    {
        var (two, one, now) = (new int[second.Length + 1], new int[second.Length + 1], new int[second.Length + 1]);
        for (var j = 0; j <= second.Length; j++)
        {
            one[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var replaced = one[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
                now[j] = Math.Min(replaced, Math.Min(one[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    now[j] = Math.Min(now[j], two[j - 2] + 1);
                }
            }

            (two, one, now) = (one, now, two);
        }

        return one[second.Length];
    }
}
