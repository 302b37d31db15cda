using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Paging;

/// <summary>Something that stands in a work, with the work.</summary>
internal abstract class WorkPartSource : Source
{
    public required Work Work { get; init; }
}
