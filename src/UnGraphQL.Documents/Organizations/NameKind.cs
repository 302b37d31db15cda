namespace UnGraphQL.Documents.Organizations;

public enum NameKind
{
    Official,
    Acronym,
    Variant,
}
