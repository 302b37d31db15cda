using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>A reference with the citing work.</summary>
internal sealed class ReferenceSource : WorkPartSource
{
    public required CrossReference Reference { get; init; }

    /// <summary>Joined from the left, when words are selected.</summary>
    public ReferenceMention? Words { get; init; }
}
