using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Search;

/// <summary>
/// Documents before paragraphs, the best first; of those that fit equally well, as what is repeated every year, the newest first. Ranks follow from
/// all texts held, so that they change when documents come in. A cursor therefore stands at a hit: when the collection has changed, it is where
/// the hit is now.
/// </summary>
internal sealed class SearchOrder(DatasetReader dataset, string query, SearchFilterInput? where, SearchMatches matches, bool hasAllWords) : Order<SearchHit, SearchHit>(
    new OrderKey<SearchHit, SearchHit, int>("kind", hit => hit.ParagraphId == 0 ? 0 : 1, hit => hit.IsDocument ? 0 : 1),
    new OrderKey<SearchHit, SearchHit, double>("rank", hit => hit.Rank, hit => hit.Rank),
    new OrderKey<SearchHit, SearchHit, DateOnly>("date", hit => hit.Date, hit => hit.Date, isDescending: true),
    new OrderKey<SearchHit, SearchHit, string>("symbol", hit => hit.WorkSortKey, hit => hit.WorkSortKey),
    new OrderKey<SearchHit, SearchHit, string>("key", hit => hit.WorkKey, hit => hit.WorkKey),
    new OrderKey<SearchHit, SearchHit, int>("position", hit => hit.Position, hit => hit.Position))
{
    private const string Some = "-some";

    /// <summary>Tells the search from every other: a cursor is good in one alone.</summary>
    private readonly string _search =
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { query, where })).AsSpan(0, 8)) + (hasAllWords ? "" : Some);

    private readonly Dictionary<string, IReadOnlyList<string>> _places = [];

    /// <summary>Of the collection, as this request sees it.</summary>
    private string Version => dataset.Reference.Version.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a cursor was served where no text has all the words; the search it belongs to may be another one.</summary>
    public static bool IsOfSome(string cursor) => Cursor.TryRead(cursor, out var parts) && parts[0].EndsWith(Some, StringComparison.Ordinal);

    public override string CursorOf(SearchHit row) => Cursor.Encode(_search, [Version, .. ValuesOf(row)]);

    protected override IReadOnlyList<string> TextsAt(string cursor)
    {
        if (!_places.TryGetValue(cursor, out var place))
        {
            _places.Add(cursor, place = Find(cursor));
        }

        return place;
    }

    /// <summary>Where the hit of a cursor stands now; where it stood, when nothing has changed or it has gone.</summary>
    private string[] Find(string cursor)
    {
        if (!Cursor.TryRead(cursor, out var parts) || parts is not [var search, var version, .. var stood] || Parse(stood) is not { } keys)
        {
            throw Cursor.Unknown(cursor);
        }

        if (search != _search)
        {
            throw new GraphQLException("The cursor belongs to another search: it is good for the query and the filter that it was served for. Start again without a cursor.");
        }

        if (version == Version)
        {
            return stood;
        }

        var (key, position) = ((string)keys[^2], (int)keys[^1]);
        return matches.Ranked().FirstOrDefault(hit => hit.WorkKey == key && hit.Position == position) is { } now ? ValuesOf(now) : stood;
    }
}
