namespace UnGraphQL.Scoring.Printing;

/// <summary>The choices in which documents of one form differ. They follow from the seed alone, so that a run can be repeated.</summary>
internal sealed class Variation
{
    private readonly Random _random;

    /// <param name="seed">Symbol, language and form.</param>
    public Variation(string seed)
    {
        var hash = seed.Aggregate(2166136261u, (h, c) => (h ^ c) * 16777619u); // FNV-1a: string.GetHashCode differs from run to run
        _random = new Random(unchecked((int)hash));
    }

    /// <summary>True in <paramref name="of"/> out of a hundred documents.</summary>
    public bool Chance(int of) => _random.Next(100) < of;

    public T Pick<T>(params ReadOnlySpan<T> values) => values[_random.Next(values.Length)];
}
