using UnGraphQL.Api.Filtering;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Paging;

/// <summary>The page asked for: up to <see cref="Size"/> items from the start, or from the end when <see cref="IsBackward"/>, between two cursors.</summary>
internal sealed record PageArguments
{
    public const int DefaultSize = 20;

    public const int MaxSize = 100;

    private PageArguments()
    {
    }

    public required int Size { get; init; }

    public required bool IsBackward { get; init; }

    public string? After { get; init; }

    public string? Before { get; init; }

    public bool HasCursor => After is not null || Before is not null;

    /// <summary>The cursor at the side where counting begins.</summary>
    public string? Near => IsBackward ? Before : After;

    /// <summary>The cursor at the other side.</summary>
    public string? Far => IsBackward ? After : Before;

    /// <exception cref="GraphQLException">For sizes that are negative, too large or given twice.</exception>
    public static PageArguments Of(int? first, string? after, int? last, string? before)
    {
        if (first is not null && last is not null)
        {
            throw new GraphQLException("Give `first` or `last`, not both.");
        }

        return new PageArguments
        {
            Size = CheckSize(last is null ? "first" : "last", last ?? first ?? DefaultSize),
            IsBackward = last is not null,
            After = after,
            Before = before,
        };
    }

    /// <exception cref="GraphQLException">Naming the argument and the limit.</exception>
    public static int CheckSize(string argument, int size) => LimitExceeded.Check(argument, size, MaxSize, "pageSize", least: 0);
}
