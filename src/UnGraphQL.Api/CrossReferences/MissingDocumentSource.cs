using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>The references to one symbol that is not held, counted.</summary>
internal sealed class MissingDocumentSource : Source
{
    /// <summary>Database key of one of the references, which stands for the symbol.</summary>
    public required long FirstReferenceId { get; init; }

    public required string Symbol { get; init; }

    public required ReferenceKind Kind { get; init; }

    public required int CitingDocuments { get; init; }

    public required int Citations { get; init; }
}
