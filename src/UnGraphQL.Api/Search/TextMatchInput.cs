using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Search;

internal sealed record TextMatchInput
{
    public required string Matches { get; init; }

    public Language? Language { get; init; }
}
