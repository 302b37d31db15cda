using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>An internal reference with its work.</summary>
internal sealed class InternalReferenceSource : WorkPartSource
{
    public required InternalReference Reference { get; init; }

    /// <summary>Joined from the left, when words are selected.</summary>
    public InternalReferenceText? Words { get; init; }
}
