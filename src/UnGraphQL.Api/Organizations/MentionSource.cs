using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Organizations;

/// <summary>A mention with the work that names the organization.</summary>
internal sealed class MentionSource : WorkPartSource
{
    public required OrganizationMention Mention { get; init; }
}
