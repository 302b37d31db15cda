namespace UnGraphQL.Data.Statements;

/// <summary>
/// Stands for <see cref="QueryValues"/> while a query is translated: EF Core names the parameters after these properties. Empty, so that the
/// statement finds nothing then.
/// </summary>
internal sealed class ValueSlots
{
    public long[] Ids { get; } = [];

    public long Id { get; } = -1;

    public int[] IntIds { get; } = [];

    public int IntId { get; } = -1;

    public int Limit { get; }

    public string Symbol { get; } = "";

    public string Address { get; } = "";
}
