using System.Text.Json;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Conformance.Odd;

/// <summary>
/// An object of any type. Its fields are JSON: a leaf, null, a list, <c>{"$ref": 3}</c> for another object, <c>{"$error": "…"}</c> for a resolver
/// or an item that fails, <c>{"$float": "Infinity"}</c>.
/// </summary>
internal sealed class OddObject(JsonElement fields, OddObjects objects)
{
    public string TypeName => fields.GetProperty("$type").GetString() ?? "";

    public string? Id => Read("id", TextOf);

    public string? Title => Read("title", TextOf);

    public long? Pages => Read("pages", WholeOf);

    public double? Weight => Read("weight", RealOf);

    public string? Level => Read("level", TextOf);

    public string? Code => Read("code", TextOf);

    public bool? Available => Read("available", TruthOf);

    public Result<OddObject?>[]? Authors => Read("authors", ListOf(ObjectOf));

    public Result<Result<OddObject?>[]?>[]? Chapters => Read("chapters", ListOf(ListOf(ObjectOf)));

    public long? Born => Read("born", WholeOf);

    public Result<OddObject?>[]? Friends => Read("friends", ListOf(ObjectOf));

    public OddObject? Best => Read("best", ObjectOf);

    public string? Secret => Read("secret", TextOf);

    public Result<OddObject?>[]? Content => Read("content", ListOf(ObjectOf));

    public Result<Result<OddObject?>[]?>[]? Grid => Read("grid", ListOf(ListOf(ObjectOf)));

    public OddObject? Wraps => Read("wraps", ObjectOf);

    public long? Number => Read("number", WholeOf);

    public string? Heading => Read("heading", TextOf);

    public Result<string?>[]? Levels => Read("levels", ListOf(TextOf));

    public string? Text => Read("text", TextOf);

    public OddObject? About => Read("about", ObjectOf);

    public string? Old => Read("old", TextOf);

    public Result<long?>[]? A => Read("a", ListOf(WholeOf));

    public Result<long?>[]? B => Read("b", ListOf(WholeOf));

    public Result<long?>[]? C => Read("c", ListOf(WholeOf));

    public Result<long?>[]? D => Read("d", ListOf(WholeOf));

    public Result<Result<long?>[]?>[]? Aa => Read("aa", ListOf(ListOf(WholeOf)));

    public Result<Result<long?>[]?>[]? Ab => Read("ab", ListOf(ListOf(WholeOf)));

    public Result<Result<long?>[]?>[]? Ac => Read("ac", ListOf(ListOf(WholeOf)));

    public Result<Result<long?>[]?>[]? Ad => Read("ad", ListOf(ListOf(WholeOf)));

    public Result<Result<long?>[]?>[]? Ae => Read("ae", ListOf(ListOf(WholeOf)));

    public Result<Result<long?>[]?>[]? Af => Read("af", ListOf(ListOf(WholeOf)));

    public Result<Result<long?>[]?>[]? Ag => Read("ag", ListOf(ListOf(WholeOf)));

    public Result<Result<long?>[]?>[]? Ah => Read("ah", ListOf(ListOf(WholeOf)));

    public Result<Result<Result<string?>[]?>[]?>[]? Deep => Read("deep", ListOf(ListOf(ListOf(TextOf))));

    public Result<double?>[]? Floats => Read("floats", ListOf(RealOf));

    public Result<string?>[]? Ids => Read("ids", ListOf(TextOf));

    public Result<bool?>[]? Flags => Read("flags", ListOf(TruthOf));

    public Result<Result<OddObject?>[]?>[]? Things => Read("things", ListOf(ListOf(ObjectOf)));

    public Result<Result<OddObject?>[]?>[]? StrictThings => Read("strictThings", ListOf(ListOf(ObjectOf)));

    public Result<Result<Result<OddObject?>[]?>[]?>[]? Contents => Read("contents", ListOf(ListOf(ListOf(ObjectOf))));

    public bool HasId(string id) => fields.TryGetProperty("id", out var own) && own.ValueKind == JsonValueKind.String && own.GetString() == id;

    /// <exception cref="GraphQLException">The field is one that fails.</exception>
    public T Read<T>(string field, Func<JsonElement, T> read) =>
        fields.GetProperty(field) is var value && ErrorOf(value) is { } error ? throw new GraphQLException(error) : read(value);

    public OddObject? ObjectOf(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : objects[value.GetProperty("$ref").GetInt32()];

    public static string? TextOf(JsonElement value) => value.GetString();

    public static Func<JsonElement, Result<T>[]?> ListOf<T>(Func<JsonElement, T> item) => value => value.ValueKind == JsonValueKind.Null
        ? null
        : [.. value.EnumerateArray().Select(each => ErrorOf(each) is { } error ? new Result<T>(error) : new Result<T>(item(each)))];

    private static long? WholeOf(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetInt64();

    private static double? RealOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => value.GetProperty("$float").GetString() switch
        {
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => double.NaN,
        },
        _ => value.GetDouble(),
    };

    private static bool? TruthOf(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetBoolean();

    private static GraphQLError? ErrorOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("$error", out var message) ? new GraphQLError(message.GetString() ?? "") : null;
}
