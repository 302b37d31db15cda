using UnGraphQL.Api.Organizations;

namespace UnGraphQL.Api.Sessions;

internal sealed record BodyRow(int RowId, string Code, OrganizationRow Organization);
