using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>Pairs the values of a GraphQL enum with members of a CLR enum: <c>TAKE_NOTE</c> is <c>TakeNote</c>.</summary>
internal static class EnumNames
{
    /// <summary>Null with a fault when the CLR type is no enum or lacks a value. Members that the schema does not have are left out.</summary>
    public static Dictionary<string, object>? ValuesByName(EnumType type, Type clrType, string place, List<string> faults)
    {
        if (!clrType.IsEnum)
        {
            faults.Add($"{place}: {ClrTypes.Name(clrType)} is not an enum, as {type.Name} is.");
            return null;
        }

        var members = Enum.GetNames(clrType).ToDictionary(Key, name => Enum.Parse(clrType, name), StringComparer.Ordinal);
        var missing = type.Values.Where(value => !members.ContainsKey(Key(value.Name))).Select(value => value.Name).ToList();
        if (missing.Count > 0)
        {
            faults.Add($"{place}: {ClrTypes.Name(clrType)} has no member for {string.Join(", ", missing)} of {type.Name}.");
            return null;
        }

        return type.Values.ToDictionary(value => value.Name, value => members[Key(value.Name)], StringComparer.Ordinal);
    }

    private static string Key(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
