using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.CrossReferences;

internal sealed record CrossReferenceFilterInput
{
    public IReadOnlyList<CrossReferenceFilterInput>? And { get; init; }

    public IReadOnlyList<CrossReferenceFilterInput>? Or { get; init; }

    public ReferenceKindOperationFilterInput? Kind { get; init; }

    public ReferenceStatusOperationFilterInput? Status { get; init; }

    public StringOperationFilterInput? TargetSymbol { get; init; }

    public DocumentFilterInput? Source { get; init; }

    public ActionOperationFilterInput? Action { get; init; }

    public StringOperationFilterInput? Organization { get; init; }
}
