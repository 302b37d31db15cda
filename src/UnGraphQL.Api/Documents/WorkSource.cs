using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Documents;

internal sealed class WorkSource : Source
{
    public required Work Work { get; init; }

    /// <summary>Joined from the left, when titles in certain languages are selected.</summary>
    public LanguageVersion? Title { get; init; }
}
