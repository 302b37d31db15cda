using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Sessions;

internal sealed record SessionFilterInput
{
    public StringOperationFilterInput? Body { get; init; }

    public StringOperationFilterInput? Number { get; init; }

    public SessionKindOperationFilterInput? Kind { get; init; }

    /// <summary>Sessions are at hand: the filter is asked in memory.</summary>
    public bool Accepts(SessionRow row) =>
        Body?.Accepts(row.Body.Code) != false && Number?.Accepts(row.Number) != false && Kind?.Accepts(row.Kind) != false;
}
