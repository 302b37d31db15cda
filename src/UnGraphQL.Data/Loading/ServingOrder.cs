using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// Which of the documents of one work and language is served: of official XML before any other, else the newest. One with another date of
/// adoption than all other languages have may be another document, under a misprinted symbol, and stands back.
/// </summary>
internal static class ServingOrder
{
    public static IOrderedEnumerable<RawDocument> BestFirst(this IEnumerable<RawDocument> documents) => documents
        .OrderByDescending(IsOfficial)
        .ThenByDescending(d => d.Source.LoadedAt)
        .ThenByDescending(d => d.Source.Id)
        .ThenBy(d => d.Ordinal);

    /// <param name="versions">Of one language, best first; at least one.</param>
    /// <param name="languages">Of all languages.</param>
    public static ServedVersion Served(this IReadOnlyList<ServedVersion> versions, IEnumerable<IReadOnlyList<ServedVersion>> languages)
    {
        if (versions.Count == 1)
        {
            return versions[0];
        }

        // 78/130 is printed as 78/13 in French.
        var dates = languages.Where(l => l != versions).Select(l => l[0].Document.AdoptedOn).OfType<DateOnly>().Distinct().ToList();
        return (dates is [var date] ? versions.TakeWhile(v => IsOfficial(v.Raw) == IsOfficial(versions[0].Raw)).FirstOrDefault(v => v.Document.AdoptedOn == date) : null) ?? versions[0];
    }

    private static bool IsOfficial(RawDocument document) => document.Source.Format == SourceFormat.Akn4Un;
}
