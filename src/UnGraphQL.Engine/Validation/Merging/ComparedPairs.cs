namespace UnGraphQL.Engine.Validation.Merging;

/// <summary>Remembers what was compared with what, so that fragments spread in many places are compared once.</summary>
internal sealed class ComparedPairs
{
    private readonly Dictionary<(object, object), bool> _pairs = [];

    /// <summary>False when the pair was compared before as strictly as now: what is mutually exclusive is compared less strictly.</summary>
    public bool Add(object first, object second, bool areMutuallyExclusive)
    {
        if (_pairs.TryGetValue((first, second), out var before) && (areMutuallyExclusive || !before))
        {
            return false;
        }

        _pairs[(first, second)] = areMutuallyExclusive;
        return true;
    }

    /// <summary>As the other, whichever comes first.</summary>
    public bool AddUnordered(string first, string second, bool areMutuallyExclusive) => string.CompareOrdinal(first, second) < 0
        ? Add(first, second, areMutuallyExclusive)
        : Add(second, first, areMutuallyExclusive);
}
