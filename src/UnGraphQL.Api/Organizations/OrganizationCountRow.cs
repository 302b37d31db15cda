namespace UnGraphQL.Api.Organizations;

internal sealed record OrganizationCountRow(OrganizationRow Organization, int Count);
