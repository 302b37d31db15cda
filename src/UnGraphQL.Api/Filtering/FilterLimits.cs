using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Filtering;

/// <summary>
/// What the filters of one request may hold. Each condition becomes a part of a statement, and SQLite takes no more than 1,000 of them inside
/// each other; each value is compared with every row.
/// </summary>
internal static class FilterLimits
{
    /// <summary>Parts of <c>and</c> and <c>or</c> in the filters of all fields together.</summary>
    public const int MaxConditions = 100;

    /// <summary>Values of one list.</summary>
    public const int MaxValues = 1_000;

    /// <summary>Values of one list, each of which is a condition of its own: of headings and of symbols cited.</summary>
    public const int MaxAlternatives = 100;

    /// <exception cref="GraphQLException">There are too many.</exception>
    public static void CheckConditions(int count) => Check(count, MaxConditions, "filterConditions", $"The filters of a request may combine {MaxConditions} conditions by `and` and `or`.");

    /// <exception cref="GraphQLException">There are too many.</exception>
    public static void CheckValues(int count) => Check(count, MaxValues, "filterValues", $"A list of a filter may hold {MaxValues} values, but it has {count}.");

    /// <exception cref="GraphQLException">There are too many.</exception>
    public static void CheckAlternatives(int count) => Check(count, MaxAlternatives, "filterValues", $"This list of a filter may hold {MaxAlternatives} values, but it has {count}.");

    private static void Check(int count, int maximum, string limit, string message)
    {
        if (count > maximum)
        {
            throw new GraphQLException(new GraphQLError(message) { Code = ErrorCodes.LimitExceeded, Extensions = [new("limit", limit), new("value", maximum)] });
        }
    }
}
