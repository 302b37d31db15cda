using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Conformance.Odd;

[Resolvers("Named")]
internal static class NamedResolvers
{
    /// <summary>A pure resolver of a leaf, with an argument.</summary>
    public static string? Name(OddObject parent, bool? upper)
    {
        var name = parent.Read("name", OddObject.TextOf);
        return upper == true ? name?.ToUpperInvariant() : name;
    }
}

[Resolvers("Linked")]
internal static class LinkedResolvers
{
    /// <summary>A pure resolver of an object.</summary>
    public static OddObject? Next(OddObject parent) => parent.Read("next", parent.ObjectOf);

    /// <summary>A batch step, each parent of which may fail alone.</summary>
    public static async ValueTask<IReadOnlyList<Result<Result<OddObject?>[]?>>> LinksAsync(IReadOnlyList<OddObject> parents, int? first, IReadOnlyList<string>? levels)
    {
        await Task.Yield();
        return [.. parents.Select(parent => LinksOf(parent, first, levels))];
    }

    internal static Result<Result<OddObject?>[]?> LinksOf(OddObject parent, int? first, IReadOnlyList<string>? levels)
    {
        if (first < 0 || levels?.Contains("NEVER") == true)
        {
            return new(new GraphQLError($"No links: {Shown.Of(first)} {Shown.Of(levels)}"));
        }

        try
        {
            return new(parent.Read("links", OddObject.ListOf(parent.ObjectOf))?.Take(first ?? int.MaxValue).ToArray());
        }
        catch (GraphQLException exception)
        {
            return new(exception.Error);
        }
    }
}

[Resolvers("Book")]
internal static class BookResolvers
{
    public static IReadOnlyList<Result<Result<OddObject?>[]?>> Links(IReadOnlyList<OddObject> parents, int? first, IReadOnlyList<string>? levels, string? after) =>
        [.. parents.Select(parent => after == "x" ? new(new GraphQLError("Nothing after x.")) : LinkedResolvers.LinksOf(parent, first, levels))];

    /// <summary>A step without a result for each parent: where one fails, all do.</summary>
    public static IReadOnlyList<string?> Within(IReadOnlyList<OddObject> parents, Span? span) => span is { From: < 0 }
        ? throw new GraphQLException("Not within.")
        : [.. parents.Select(_ => $"span={Shown.Of(span)}")];
}

[Resolvers("Person")]
internal static class PersonResolvers
{
    /// <summary>An object of a union from a batch step.</summary>
    public static IReadOnlyList<Result<OddObject?>> Favourite(IReadOnlyList<OddObject> parents) => [.. parents.Select(FavouriteOf)];

    private static Result<OddObject?> FavouriteOf(OddObject parent)
    {
        try
        {
            return new(parent.Read("favourite", parent.ObjectOf));
        }
        catch (GraphQLException exception)
        {
            return new(exception.Error);
        }
    }
}
