using System.Globalization;
using System.Text.Json;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Api.Scalars;

/// <summary>The scalars of the schema. All are strings in JSON.</summary>
internal static class ScalarCodecs
{
    public static ScalarCodec LocalDate { get; } = OfText(
        typeof(DateOnly),
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new FormatException($"LocalDate cannot represent \"{text}\": expected a date such as 2012-12-18."),
        value => ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "LocalDate");

    public static ScalarCodec DateTime { get; } = OfText(
        typeof(DateTime),
        text => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.UtcDateTime
            : throw new FormatException($"DateTime cannot represent \"{text}\": expected an instant such as 2026-01-31T09:30:00Z."),
        value => ((System.DateTime)value).ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture),
        "DateTime");

    public static ScalarCodec Url { get; } = OfText(
        typeof(string),
        text => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? text
            : throw new FormatException($"URL cannot represent \"{text}\": expected an absolute http or https URL."),
        value => (string)value,
        "URL");

    /// <summary>Any string: what is no symbol finds nothing.</summary>
    public static ScalarCodec DocumentSymbol { get; } = OfText(typeof(string), text => text, value => (string)value, "DocumentSymbol");

    private static ScalarCodec OfText(Type type, Func<string, object> parse, Func<object, string> serialize, string name) => new(
        type,
        literal => parse(literal is StringValueNode text ? text.Value : throw NotText(name)),
        value => parse(value.ValueKind == JsonValueKind.String ? value.GetString()! : throw NotText(name)), // A JSON string has a text.
        serialize);

    private static FormatException NotText(string name) => new($"{name} cannot represent a value that is not a string.");
}
