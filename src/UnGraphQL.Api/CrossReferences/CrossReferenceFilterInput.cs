using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Paragraphs;

namespace UnGraphQL.Api.CrossReferences;

internal sealed record CrossReferenceFilterInput
{
    public IReadOnlyList<CrossReferenceFilterInput>? And { get; init; }

    public IReadOnlyList<CrossReferenceFilterInput>? Or { get; init; }

    public ReferenceKindOperationFilterInput? Kind { get; init; }

    public ReferenceStatusOperationFilterInput? Status { get; init; }

    public StringOperationFilterInput? TargetSymbol { get; init; }

    public DocumentFilterInput? Source { get; init; }

    public DocumentFilterInput? Target { get; init; }

    public ParagraphFilterInput? Paragraph { get; init; }

    public StringOperationFilterInput? Pinpoint { get; init; }

    public LocalDateOperationFilterInput? CitedDate { get; init; }

    public ActionOperationFilterInput? Action { get; init; }

    public StringOperationFilterInput? Organization { get; init; }
}
