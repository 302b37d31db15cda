using System.Collections.Frozen;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>The printed names of <see cref="DirectiveLocation"/>, as <c>FIELD_DEFINITION</c>.</summary>
public static class DirectiveLocations
{
    private static readonly FrozenDictionary<DirectiveLocation, string> _names =
        Enum.GetValues<DirectiveLocation>().ToFrozenDictionary(location => location, location => ConstantCase(location.ToString()));

    private static readonly FrozenDictionary<string, DirectiveLocation> _locations =
        _names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Name(DirectiveLocation location) => _names[location];

    public static bool TryParse(string name, out DirectiveLocation location) => _locations.TryGetValue(name, out location);

    private static string ConstantCase(string pascalCase) =>
        string.Concat(pascalCase.Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : char.ToUpperInvariant(c).ToString()));
}
