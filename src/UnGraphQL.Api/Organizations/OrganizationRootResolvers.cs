using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Organizations;

[Resolvers("Query")]
internal static class OrganizationRootResolvers
{
    public static OrganizationRow? Organization(string? code, string? name, DatasetReader dataset)
    {
        if (code is null == name is null)
        {
            throw new GraphQLException("Give either `code` or `name`.");
        }

        return code is not null ? dataset.Reference.Organization(code)
            : dataset.Reference.OrganizationNamed(name!); // One of them is given.
    }

    public static Connection<OrganizationRow> Organizations(
        int? first, string? after, int? last, string? before, OrganizationFilterInput? where, IReadOnlyList<OrganizationSortInput>? order, DatasetReader dataset)
    {
        where?.Check(dataset);
        var rows = where is null ? dataset.Reference.Organizations : dataset.Reference.Organizations.Where(where.Accepts);
        return new MemoryPager<OrganizationRow>(PageArguments.Of(first, after, last, before), OrganizationOrder.Of(dataset, order)).Page(rows);
    }
}
