using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Graph;

/// <summary>The citations of one document by another in paragraphs of one action.</summary>
internal sealed record EdgePartRow
{
    public required long WorkId { get; init; }

    /// <summary>Null when what is cited is not held.</summary>
    public required long? TargetWorkId { get; init; }

    /// <summary>Of what is cited; null when it is held.</summary>
    public required string? MissingSymbol { get; init; }

    public required OpeningAction? Action { get; init; }

    public required int Citations { get; init; }

    public required long FirstReferenceId { get; init; }
}
