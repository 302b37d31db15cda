using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Search;

/// <summary>
/// Each counts the whole result in one statement: how much of it a filter of that value would leave. What has no value is not counted, as the
/// kind of a document that is found by its title.
/// </summary>
[Resolvers("SearchFacets")]
internal static class SearchFacetsResolvers
{
    private const int MaxOrganizations = 100;

    public static IReadOnlyList<IReadOnlyList<FacetRow>> Bodies(IReadOnlyList<SearchFacetsRow> parents, DatasetReader dataset) =>
        Each(parents, matches => OfWorks(matches, dataset, work => work.BodyId, id => dataset.Reference.Body(id)?.Code));

    public static IReadOnlyList<IReadOnlyList<FacetRow>> Sessions(IReadOnlyList<SearchFacetsRow> parents, DatasetReader dataset) =>
        Each(parents, matches => OfWorks(matches, dataset, work => work.SessionId, id => dataset.Reference.Session(id)?.Number));

    public static IReadOnlyList<IReadOnlyList<FacetRow>> Years(IReadOnlyList<SearchFacetsRow> parents, DatasetReader dataset) =>
        Each(parents, matches => OfWorks(matches, dataset, work => work.Date!.Value.Year, year => year.ToString("0000", CultureInfo.InvariantCulture))); // Null in the database for none.

    public static IReadOnlyList<IReadOnlyList<FacetRow>> Kinds(IReadOnlyList<SearchFacetsRow> parents) =>
        Each(parents, matches => Count(matches.FoundIn().Select(paragraph => (int?)paragraph.Kind), NameOf<ParagraphKind>));

    public static IReadOnlyList<IReadOnlyList<FacetRow>> Actions(IReadOnlyList<SearchFacetsRow> parents) =>
        Each(parents, matches => Count(matches.FoundIn().Select(paragraph => (int?)paragraph.Action), NameOf<OpeningAction>));

    public static IReadOnlyList<IReadOnlyList<FacetRow>> Languages(IReadOnlyList<SearchFacetsRow> parents) =>
        Each(parents, matches => Count(matches.Languages().Select(language => (int?)language), NameOf<Language>));

    public static IReadOnlyList<IReadOnlyList<FacetRow>> Organizations(IReadOnlyList<SearchFacetsRow> parents, DatasetReader dataset) =>
        Each(parents, matches => [.. Count(Named(matches, dataset), id => dataset.Reference.Organization(id)?.Code).Take(MaxOrganizations)]);

    private static IReadOnlyList<FacetRow>[] Each(IReadOnlyList<SearchFacetsRow> parents, Func<SearchMatches, List<FacetRow>> count) =>
        [.. parents.Select(parent => parent.Matches is { } matches ? count(matches) : [])];

    private static List<FacetRow> OfWorks(SearchMatches matches, DatasetReader dataset, Expression<Func<Work, int?>> value, Func<int, string?> nameOf) =>
        Count(matches.Found().Join(dataset.Context.Works, found => found.WorkId, work => work.Id, (found, work) => work).Select(value), nameOf);

    /// <summary>The organizations that each document or paragraph names, each once.</summary>
    private static IQueryable<int?> Named(SearchMatches matches, DatasetReader dataset)
    {
        var mentions = dataset.Context.OrganizationMentions;
        var places = Places.Of(dataset.Context, mentions);
        return matches.FoundDocuments()
            .Join(mentions, found => found.WorkId, mention => mention.WorkId, (found, mention) => new { found.WorkId, found.ParagraphId, mention.OrganizationId })
            .Concat(matches.FoundParagraphs()
                .Join(places, found => found.ParagraphId, place => place.ParagraphId, (found, place) => new { found.WorkId, found.ParagraphId, place.Item.OrganizationId }))
            .Distinct()
            .Select(named => (int?)named.OrganizationId);
    }

    /// <summary>Most often first.</summary>
    private static List<FacetRow> Count(IQueryable<int?> values, Func<int, string?> nameOf) =>
    [
        .. values
            .Where(value => value != null)
            .GroupBy(value => value!.Value) // Those without are left out.
            .Select(group => new { group.Key, Count = group.Count() })
            .AsEnumerable()
            .GroupBy(value => nameOf(value.Key), value => value.Count, StringComparer.Ordinal)
            .Where(value => value.Key is not null)
            .Select(value => new FacetRow(value.Key!, value.Sum())) // As above.
            .OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Key, StringComparer.Ordinal),
    ];

    private static string NameOf<TEnum>(int value)
        where TEnum : struct, Enum =>
        JsonNamingPolicy.SnakeCaseUpper.ConvertName(((TEnum)(object)value).ToString());
}
