using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Search;

internal sealed record SearchFilterInput
{
    public LanguageOperationFilterInput? Language { get; init; }

    public ParagraphKindOperationFilterInput? Kind { get; init; }

    public ActionOperationFilterInput? Action { get; init; }

    public DocumentFilterInput? Document { get; init; }

    public StringOperationFilterInput? Organization { get; init; }
}
