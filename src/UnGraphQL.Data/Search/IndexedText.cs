using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Search;

/// <summary>
/// A text in the full-text index. The index is asked by comparing <see cref="Match"/>, inside any query; only <see cref="Id"/> and
/// <see cref="Rank"/> can be read: the words themselves are not kept.
/// </summary>
public abstract class IndexedText
{
    /// <summary>Languages that one text may have: a power of two, for six.</summary>
    public const int Languages = 8;

    /// <summary>Key of the work or paragraph, and the language: <see cref="KeyOf"/>.</summary>
    public long Id { get; set; }

    /// <summary>As <see cref="SearchWords.Fold"/> gives them; written only.</summary>
    public required string Words { get; set; }

    /// <summary>Equal to a condition in the language of the index when the text fulfils it; asked only.</summary>
    public string Match { get; private set; } = "";

    /// <summary>bm25 of the condition asked: the smaller, the better.</summary>
    public double Rank { get; private set; }

    public static long KeyOf(long id, Language language) => (id * Languages) + (int)language;
}
