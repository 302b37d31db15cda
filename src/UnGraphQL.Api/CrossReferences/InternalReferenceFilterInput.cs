using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.CrossReferences;

internal sealed record InternalReferenceFilterInput
{
    public IReadOnlyList<InternalReferenceFilterInput>? And { get; init; }

    public IReadOnlyList<InternalReferenceFilterInput>? Or { get; init; }

    public StringOperationFilterInput? Address { get; init; }

    public StringOperationFilterInput? Pinpoint { get; init; }

    public ActionOperationFilterInput? Action { get; init; }
}
