using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Organizations;

internal sealed record OrganizationMentionFilterInput
{
    public IReadOnlyList<OrganizationMentionFilterInput>? And { get; init; }

    public IReadOnlyList<OrganizationMentionFilterInput>? Or { get; init; }

    public StringOperationFilterInput? Organization { get; init; }

    public MentionKindOperationFilterInput? Kind { get; init; }

    public LanguageOperationFilterInput? Language { get; init; }

    public ActionOperationFilterInput? Action { get; init; }

    public DocumentFilterInput? Document { get; init; }
}
