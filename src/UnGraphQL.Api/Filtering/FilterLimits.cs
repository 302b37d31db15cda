using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Filtering;

/// <summary>
/// What the filters of one request may hold. Each condition becomes a part of a statement, and SQLite takes no more than 1,000 of them inside
/// each other; each value is compared with every row.
/// </summary>
internal sealed record FilterLimits
{
    /// <summary>Parts of <c>and</c> and <c>or</c> in the filters of all fields together.</summary>
    public int MaxFilterConditions { get; init; } = 100;

    /// <summary>Values of one list.</summary>
    public int MaxFilterValues { get; init; } = 1_000;

    /// <summary>Values of one list, each of which is a condition of its own: of headings and of symbols cited.</summary>
    public int MaxFilterAlternatives { get; init; } = 100;

    public static FilterLimits Read(IConfiguration configuration) => configuration.GetSection("GraphQL").Get<FilterLimits>() ?? new FilterLimits();

    /// <exception cref="GraphQLException">There are too many.</exception>
    public void CheckConditions(int count) =>
        Check(count, MaxFilterConditions, "filterConditions", $"The filters of a request may combine {MaxFilterConditions} conditions by `and` and `or`.");

    /// <exception cref="GraphQLException">There are too many.</exception>
    public void CheckValues(int count) => Check(count, MaxFilterValues, "filterValues", $"A list of a filter may hold {MaxFilterValues} values, but it has {count}.");

    /// <exception cref="GraphQLException">There are too many.</exception>
    public void CheckAlternatives(IValueLists? operations)
    {
        var count = operations?.LongestList ?? 0;
        Check(count, MaxFilterAlternatives, "filterValues", $"This list of a filter may hold {MaxFilterAlternatives} values, but it has {count}.");
    }

    private static void Check(int count, int maximum, string limit, string message)
    {
        if (count > maximum)
        {
            throw LimitExceeded.Of(limit, maximum, message);
        }
    }
}
