using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Data.Entities;

public sealed class OrganizationName
{
    public int OrganizationId { get; set; }

    /// <summary>0-based: official names first, then acronyms, then variants.</summary>
    public int Position { get; set; }

    public required string Text { get; set; }

    /// <summary>Without case, accents and kinds of apostrophe, for look-up.</summary>
    public required string Folded { get; set; }

    public Language Language { get; set; }

    public NameKind Kind { get; set; }
}
