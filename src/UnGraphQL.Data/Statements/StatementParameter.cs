using System.Data.Common;
using System.Globalization;

namespace UnGraphQL.Data.Statements;

/// <summary>A parameter of a statement.</summary>
/// <param name="Name">As it stands in the text: <c>@Ids</c>.</param>
/// <param name="Slot">The value of <see cref="QueryValues"/> that it takes; null when it is the same in every run.</param>
/// <param name="Key">The index of the one of <see cref="QueryValues.Keys"/> that it takes; null for any other.</param>
/// <param name="Value">In the form of the provider, where it is the same in every run.</param>
internal sealed record StatementParameter(string Name, string? Slot, int? Key, object? Value)
{
    private const string KeyPrefix = "Key";

    public static StatementParameter Of(DbParameter parameter)
    {
        var (name, slot) = (parameter.ParameterName, parameter.ParameterName.TrimStart('@'));
        return typeof(ValueSlots).GetProperty(slot) is not null ? new(name, slot, null, null)
            : typeof(KeySlots<>).GetProperty(slot) is not null ? new(name, null, int.Parse(slot.AsSpan(KeyPrefix.Length), CultureInfo.InvariantCulture), null)
            : new(name, null, null, parameter.Value);
    }

    public static string KeyName(int index) => KeyPrefix + index.ToString(CultureInfo.InvariantCulture);
}
