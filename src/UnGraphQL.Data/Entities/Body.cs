namespace UnGraphQL.Data.Entities;

/// <summary>An organ that adopts documents.</summary>
public sealed class Body
{
    public int Id { get; set; }

    /// <summary><c>GA</c>, <c>SC</c>, <c>ECOSOC</c>, <c>HRC</c>, <c>IOM</c>.</summary>
    public required string Code { get; set; }

    public int OrganizationId { get; set; }
}
