namespace UnGraphQL.Data.Entities;

public sealed class Session
{
    public int Id { get; set; }

    public int BodyId { get; set; }

    /// <summary><c>67</c>, <c>S-27</c>, <c>ES-10</c>; the year for ECOSOC.</summary>
    public required string Number { get; set; }

    public SessionKind Kind { get; set; }

    /// <summary>Sorts as the number does.</summary>
    public required string SortKey { get; set; }
}
