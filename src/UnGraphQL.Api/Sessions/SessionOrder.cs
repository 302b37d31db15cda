using UnGraphQL.Api.Paging;

namespace UnGraphQL.Api.Sessions;

internal static class SessionOrder
{
    private static readonly MemoryKey<SessionRow> Body = new("body", row => row.Body.Code);

    private static readonly MemoryKey<SessionRow> Number = new("number", row => row.SortKey);

    /// <summary>Sessions of one organ: <c>S-9</c> and <c>9</c> differ in their sort keys, but nothing promises it.</summary>
    private static readonly MemoryKey<SessionRow> Printed = new("printed", row => row.Number);

    /// <summary>By organ, then number, unless ordered otherwise.</summary>
    public static IReadOnlyList<MemoryKey<SessionRow>> Of(IReadOnlyList<SessionSortInput>? inputs) => OrderBuilder.Build(
        inputs,
        input => [(Body, input.Body), (Number, input.Number)],
        (key, isDescending) => key with { IsDescending = isDescending },
        key => key.Name,
        Body,
        Number,
        Printed);
}
