using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Conformance.Odd;

/// <summary>The fields that give objects: from the data, as they stand there.</summary>
[Resolvers("Root")]
internal static class RootResolvers
{
    public static OddObject? Thing(string id, OddObjects objects) => objects.Find(id);

    public static OddObject?[] Things(IReadOnlyList<string> ids, OddObjects objects) => [.. ids.Select(objects.Find)];

    public static Result<OddObject?>[]? Named(OddObjects objects) => objects.Root.Read("named", OddObject.ListOf(objects.Root.ObjectOf));

    public static async Task<Result<OddObject?>[]?> TitledAsync(OddObjects objects)
    {
        await Task.Yield();
        return objects.Root.Read("titled", OddObject.ListOf(objects.Root.ObjectOf));
    }

    public static OddObject? Linked(OddObjects objects) => objects.Root.Read("linked", objects.Root.ObjectOf);

    public static Result<OddObject?>[]? Anything(OddObjects objects) => objects.Root.Read("anything", OddObject.ListOf(objects.Root.ObjectOf));

    public static Result<Result<OddObject?>[]?>[]? Content(OddObjects objects) => objects.Root.Read("content", OddObject.ListOf(OddObject.ListOf(objects.Root.ObjectOf)));

    public static OddObject? Book(OddObjects objects) => objects.Root.Read("book", objects.Root.ObjectOf);

    public static Result<OddObject?>[]? Books(OddObjects objects) => objects.Root.Read("books", OddObject.ListOf(objects.Root.ObjectOf));

    public static OddObject? Person(OddObjects objects) => objects.Root.Read("person", objects.Root.ObjectOf);

    public static OddObject? Shelf(OddObjects objects) => objects.Root.Read("shelf", objects.Root.ObjectOf);

    public static OddObject? Note(OddObjects objects) => objects.Root.Read("note", objects.Root.ObjectOf);

    public static OddObject? Wraps(OddObjects objects) => objects.Root.Read("wraps", objects.Root.ObjectOf);
}
