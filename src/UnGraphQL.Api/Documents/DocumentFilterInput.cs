using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Documents;

internal sealed record DocumentFilterInput
{
    public IReadOnlyList<DocumentFilterInput>? And { get; init; }

    public IReadOnlyList<DocumentFilterInput>? Or { get; init; }

    public DocumentKindOperationFilterInput? Kind { get; init; }

    public StringOperationFilterInput? Symbol { get; init; }

    public StringOperationFilterInput? Title { get; init; }

    public LocalDateOperationFilterInput? Date { get; init; }

    public IntOperationFilterInput? Year { get; init; }

    public StringOperationFilterInput? Body { get; init; }

    public StringOperationFilterInput? Session { get; init; }

    public StringOperationFilterInput? AgendaItem { get; init; }

    public LanguageOperationFilterInput? Language { get; init; }

    public StringOperationFilterInput? Organization { get; init; }

    public StringOperationFilterInput? Cites { get; init; }

    public StringOperationFilterInput? CitedBy { get; init; }

    public VoteOutcomeOperationFilterInput? Vote { get; init; }
}
