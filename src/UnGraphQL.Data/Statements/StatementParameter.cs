using System.Data.Common;

namespace UnGraphQL.Data.Statements;

/// <summary>A parameter of a statement.</summary>
/// <param name="Name">As it stands in the text: <c>@Ids</c>.</param>
/// <param name="Slot">The value of <see cref="QueryValues"/> that it takes; null when it is the same in every run.</param>
/// <param name="Value">In the form of the provider, where there is no slot.</param>
internal sealed record StatementParameter(string Name, string? Slot, object? Value)
{
    public static StatementParameter Of(DbParameter parameter)
    {
        var slot = parameter.ParameterName.TrimStart('@');
        return typeof(ValueSlots).GetProperty(slot) is null ? new(parameter.ParameterName, null, parameter.Value) : new(parameter.ParameterName, slot, null);
    }
}
