namespace UnGraphQL.Api.Documents;

internal sealed record DocumentLinksRow(DocumentRow Document);
