namespace UnGraphQL.Data.Loading;

public enum LoadStatus
{
    New,

    /// <summary>Held already, derived by the present readers.</summary>
    Unchanged,

    /// <summary>Of a work and language that was held, or held and derived anew.</summary>
    Updated,

    /// <summary>Nothing of it was stored.</summary>
    Refused,
}
