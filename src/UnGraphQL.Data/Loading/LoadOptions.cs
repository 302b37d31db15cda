using UnGraphQL.Documents;

namespace UnGraphQL.Data.Loading;

public sealed record LoadOptions
{
    public static LoadOptions Default { get; } = new();

    /// <summary>Derives every held source anew with the present readers, after the paths given.</summary>
    public bool Again { get; init; }

    /// <summary>
    /// The form that the files given have; null to recognise it from their content. It is kept with each source and holds whenever that is read
    /// again, until another is given.
    /// </summary>
    public SourceForm? Form { get; init; }

    /// <summary>Larger files are refused unread. Documents with pictures have some twenty million bytes; the largest official XML has two.</summary>
    public long MaxFileBytes { get; init; } = 64L << 20;
}
