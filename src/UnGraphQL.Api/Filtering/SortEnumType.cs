namespace UnGraphQL.Api.Filtering;

internal enum SortEnumType
{
    Asc,
    Desc,
}
