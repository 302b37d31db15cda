namespace UnGraphQL.Api.Organizations;

internal sealed record MentionedOrganizationRow(OrganizationRow Organization, int Mentions);
