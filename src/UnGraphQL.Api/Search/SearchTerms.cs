using UnGraphQL.Data.Search;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Search;

/// <summary>What a client typed, as a condition.</summary>
internal static class SearchTerms
{
    /// <summary>Null for a query without a word.</summary>
    /// <exception cref="GraphQLException">It is too long.</exception>
    public static SearchCondition? Parse(string argument, string query) => query.Length <= SearchQuery.MaxLength
        ? SearchQuery.Parse(query)
        : throw new GraphQLException(new GraphQLError($"`{argument}` must be at most {SearchQuery.MaxLength} characters long, but it has {query.Length}.")
        {
            Code = ErrorCodes.LimitExceeded,
            Extensions = [new("limit", "textLength"), new("value", SearchQuery.MaxLength)],
        });
}
