namespace UnGraphQL.Data.Search;

public enum WordKind
{
    Letters,

    /// <summary>Two neighbouring characters of a Chinese text.</summary>
    Pair,

    /// <summary>The one character that ends a run of Chinese ones.</summary>
    Ideograph,
}
