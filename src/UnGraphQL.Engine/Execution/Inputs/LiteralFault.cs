using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>Why a literal cannot be coerced in a request, though its document is valid: a variable in it is null or absent.</summary>
/// <param name="Node">The innermost part at fault, the first of several.</param>
/// <param name="Path">From the literal to that part, as <c>.matrix[1]</c>.</param>
internal sealed record LiteralFault(ValueNode Node, string Path, string Message)
{
    /// <param name="literal">One that <see cref="LiteralCoercion.TryCoerce"/> refused.</param>
    public static LiteralFault Find(LiteralCoercion literals, ValueNode literal, GraphQLType type, VariableValues variables, string path = "")
    {
        foreach (var (part, partType, mayBeAbsent, step) in PartsOf(literal, type.Nullable))
        {
            var isFault = LiteralCoercion.IsAbsentVariable(part, variables) ? !mayBeAbsent : !literals.TryCoerce(part, partType, variables, out _);
            if (isFault)
            {
                return Find(literals, part, partType, variables, path + step);
            }
        }

        return new LiteralFault(literal, path, MessageOf(literal, type, variables));
    }

    public static string NullVariable(VariableNode variable, string type) => $"Expected variable \"${variable.Name.Value}\" provided to non-null type \"{type}\" not to be null.";

    private static IEnumerable<(ValueNode Part, GraphQLType Type, bool MayBeAbsent, string Step)> PartsOf(ValueNode literal, GraphQLType type) => (literal, type) switch
    {
        (VariableNode or NullValueNode, _) => [],
        (ListValueNode list, ListType listType) => list.Values.Select((item, index) => (item, listType.OfType, !listType.OfType.IsNonNull, $"[{index}]")),
        (_, ListType listType) => [(literal, listType.OfType, false, "")],
        (ObjectValueNode given, InputObjectType inputObject) =>
            from field in inputObject.Fields
            from part in given.Fields
            where part.Name.Value == field.Name
            select (part.Value, field.Type, !field.IsRequired, $".{field.Name}"),
        _ => [],
    };

    private static string MessageOf(ValueNode literal, GraphQLType type, VariableValues variables) => (literal, type.Nullable) switch
    {
        (VariableNode variable, _) => LiteralCoercion.IsAbsentVariable(variable, variables)
            ? $"Expected variable \"${variable.Name.Value}\" provided to type \"{type}\" to provide a runtime value."
            : NullVariable(variable, $"{type}"),
        (ObjectValueNode { Fields: [{ Value: VariableNode variable } field] }, InputObjectType { IsOneOf: true } oneOf) =>
            $"Expected variable \"${variable.Name.Value}\" provided to field \"{field.Name.Value}\" for OneOf Input Object type \"{oneOf}\" "
            + (LiteralCoercion.IsAbsentVariable(variable, variables) ? "to provide a runtime value." : "not to be null."),
        _ => $"Expected value of type \"{type.Nullable}\", found: {Printer.Print(literal)}.",
    };
}
