using System.Globalization;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Costs;

/// <summary>One slicing argument of a selected field.</summary>
internal sealed class SlicingArgument(InputValue definition, ArgumentNode? argument)
{
    private readonly int? _default = Number(definition.DefaultValue);
    private readonly int? _literal = Number(argument?.Value);

    public string Name => definition.Name;

    /// <summary>Null when it is not given.</summary>
    public ArgumentNode? Argument => argument;

    public bool HasVariable => argument?.Value is VariableNode;

    /// <summary>Null for an argument that is absent, with and without default, or null.</summary>
    /// <param name="isGiven">Whether the request gives a number, so that it does not come from a default.</param>
    public int? Value(VariableValues variables, out bool isGiven)
    {
        var value = argument?.Value is VariableNode variable && variables.TryGet(variable.Name.Value, out var given) ? given as int? : _literal;
        isGiven = value is not null;
        var isAbsent = argument is null || (argument.Value is VariableNode name && !variables.TryGet(name.Name.Value, out _));
        return isAbsent ? _default : value;
    }

    private static int? Number(ValueNode? value) =>
        value is IntValueNode number && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
}
