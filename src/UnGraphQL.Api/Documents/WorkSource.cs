using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Documents;

internal sealed class WorkSource : Source
{
    public required Work Work { get; init; }
}
