using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>A document that is cited but not held, as served.</summary>
internal sealed class MissingDocumentRow : IPagedRow
{
    public long ParentId { get; init; }

    public required long FirstReferenceId { get; init; }

    public required string Symbol { get; init; }

    public required ReferenceKind Kind { get; init; }

    public required int CitingDocuments { get; init; }

    public required int Citations { get; init; }
}
