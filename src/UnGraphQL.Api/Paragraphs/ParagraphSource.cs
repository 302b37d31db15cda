using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Paragraphs;

internal sealed class ParagraphSource : Source
{
    public required Paragraph Paragraph { get; init; }

    public required Work Work { get; init; }
}
