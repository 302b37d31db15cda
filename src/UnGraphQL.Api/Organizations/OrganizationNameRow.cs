using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Api.Organizations;

internal sealed record OrganizationNameRow(string Text, string Folded, Language Language, NameKind Kind);
