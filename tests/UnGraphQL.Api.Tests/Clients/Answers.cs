using System.Text.Json.Serialization;

namespace UnGraphQL.Api.Tests.Clients;

// What the partner's operations answer, and no more.
#pragma warning disable CA1812 // Made by the serializer.

internal sealed record ResolutionAnswer(CitingResolution? Resolution);

internal sealed record CitingResolution(Page<Citation> References);

internal sealed record DocumentAnswer(CitedDocument? Document);

internal sealed record CitedDocument(string? Symbol, Page<Reference> CitedBy);

internal sealed record MissingAnswer(Page<MissingDocument> MissingDocuments);

internal sealed record MissingDocument(string Symbol, int CitingDocuments, int Citations, Uri? Undocs);

internal sealed record Page<T>(int TotalCount, IReadOnlyList<T> Nodes, PageInfo PageInfo);

internal sealed record PageInfo(bool HasNextPage, string? EndCursor);

internal sealed record Reference(string Id);

internal sealed record Citation(string Id, string Address, string? TargetSymbol, DateOnly? CitedDate, ReferenceStatus Status, Reference? Target);

[JsonConverter(typeof(JsonStringEnumConverter<ReferenceStatus>))]
internal enum ReferenceStatus
{
    Held,
    Known,
    External,
    Ambiguous,
    Suspect,
}
