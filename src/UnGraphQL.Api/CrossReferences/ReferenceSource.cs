using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>A reference with the citing work.</summary>
internal sealed class ReferenceSource : Source
{
    public required CrossReference Reference { get; init; }

    public required Work Work { get; init; }

    /// <summary>Joined from the left, when words are selected.</summary>
    public ReferenceMention? Words { get; init; }
}
