namespace UnGraphQL.Api.Dataset;

internal sealed record DatasetRow
{
    public required string Version { get; init; }

    public required DateTime LoadedAt { get; init; }

    public required int Documents { get; init; }

    public required int Paragraphs { get; init; }

    public required int CrossReferences { get; init; }

    public required int HeldReferences { get; init; }

    public required int Organizations { get; init; }
}
