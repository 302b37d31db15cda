namespace UnGraphQL.Api.CrossReferences;

/// <summary>How the body of a reference was found, by the names the readers give.</summary>
internal enum CitationRule
{
    Symbol,
    Head,
    Year,
    Subject,
    Possessive,
    Document,
    Alias,
    Link,
}
