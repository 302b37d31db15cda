using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>An internal reference with its work.</summary>
internal sealed class InternalReferenceSource : Source
{
    public required InternalReference Reference { get; init; }

    public required Work Work { get; init; }

    /// <summary>Joined from the left, when words are selected.</summary>
    public InternalReferenceText? Words { get; init; }
}
