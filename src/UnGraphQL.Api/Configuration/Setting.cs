using System.Globalization;
using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Http;

namespace UnGraphQL.Api.Configuration;

/// <summary>One thing that can be configured, from <c>appsettings.json</c>, the environment or the command line.</summary>
/// <param name="Name">Key with colons; case does not matter. In the environment two underscores stand for a colon.</param>
/// <param name="Default">Empty when the default is told by <paramref name="Meaning"/>.</param>
/// <param name="Meaning">For the help and the README.</param>
/// <param name="Expected">What a value must be, to follow "expected"; null when any text will do.</param>
/// <param name="Accepts">Whether a given value will do.</param>
internal sealed record Setting(string Name, string Default, string Meaning, string? Expected, Func<string, bool> Accepts)
{
    public static Setting Text(string name, string @default, string meaning) => new(name, @default, meaning, null, _ => true);

    public static Setting OneOf(string name, string meaning, params string[] values) =>
        new(name, values[0], meaning, string.Join(" or ", values), value => values.Contains(value, StringComparer.OrdinalIgnoreCase));

    public static Setting Number(string name, int? @default, string meaning) =>
        new(name, $"{@default}", meaning, "a whole number from 1 up", value => int.TryParse(value, out var number) && number > 0);

    /// <summary>A bare number, which would be days, is refused.</summary>
    public static Setting Duration(string name, string @default, string meaning) => new(
        name,
        @default,
        meaning,
        "a time such as 00:00:10",
        value => value.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var time) && time >= TimeSpan.Zero);

    /// <summary>None by default.</summary>
    public static Setting Address(string name, string meaning) => new(
        name,
        "",
        meaning,
        "an address such as http://localhost:4317",
        value => Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps));

    public static Setting Origins(string name, string meaning) =>
        new(name, "*", meaning, "*, none or origins such as https://example.org", value => value is "*" or "none" || CorsSetup.Origins(value).All(IsOrigin));

    public static Setting CacheControl(string name, string @default, string meaning) =>
        new(name, @default, meaning, "directives such as public, max-age=60", value => CacheControlHeaderValue.TryParse(value, out _));

    // What browsers send has no path, not even a slash.
    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var origin) && (origin.Scheme == Uri.UriSchemeHttp || origin.Scheme == Uri.UriSchemeHttps) && text.Equals(origin.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);

    /// <summary>One plain sentence when the value will not do; null when it does.</summary>
    public string? Fault(string? value) =>
        string.IsNullOrWhiteSpace(value) || Accepts(value) ? null : $"{Name} is \"{value}\": expected {Expected}.";
}
