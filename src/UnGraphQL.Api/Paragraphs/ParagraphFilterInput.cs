using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Search;

namespace UnGraphQL.Api.Paragraphs;

internal sealed record ParagraphFilterInput
{
    public IReadOnlyList<ParagraphFilterInput>? And { get; init; }

    public IReadOnlyList<ParagraphFilterInput>? Or { get; init; }

    public ParagraphKindOperationFilterInput? Kind { get; init; }

    public ActionOperationFilterInput? Action { get; init; }

    public StringOperationFilterInput? Label { get; init; }

    public StringOperationFilterInput? Address { get; init; }

    public StringOperationFilterInput? Section { get; init; }

    public StringOperationFilterInput? Words { get; init; }

    public TextMatchInput? Text { get; init; }

    public IntOperationFilterInput? Depth { get; init; }

    public DocumentFilterInput? Document { get; init; }

    public StringOperationFilterInput? Organization { get; init; }

    public StringOperationFilterInput? Cites { get; init; }
}
