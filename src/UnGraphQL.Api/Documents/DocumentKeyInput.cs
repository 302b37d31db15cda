namespace UnGraphQL.Api.Documents;

/// <summary>Exactly one of them is given.</summary>
internal sealed record DocumentKeyInput
{
    public string? Id { get; init; }

    public string? Symbol { get; init; }

    public string? JobNumber { get; init; }

    public string? Source { get; init; }
}
