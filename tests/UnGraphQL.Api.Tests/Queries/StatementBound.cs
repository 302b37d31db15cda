using System.Diagnostics;
using System.Globalization;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Api.Tests.Queries;

/// <summary>
/// The statements that an operation may take, from its selections alone. One for each level, which is a selected field that the schema prices
/// (<c>@cost</c>: it reads rows; every <c>totalCount</c> is one), or another list of objects that is not the page of a connection; one for each
/// type that a member of a union is read as; and one for each step along citations that an argument allows.
/// </summary>
internal sealed class StatementBound
{
    private static readonly string[] Steps = ["depth", "maxLength"];

    private readonly Schema _schema;
    private readonly OperationDefinitionNode _operation;

    private StatementBound(Schema schema, OperationDefinitionNode operation) => (_schema, _operation) = (schema, operation);

    public static int Of(Schema schema, OperationDefinitionNode operation) => new StatementBound(schema, operation).Of(operation.SelectionSet, schema.QueryType);

    private int Of(SelectionSetNode? set, NamedType parent) => set?.Selections.Sum(selection => selection switch
    {
        FieldNode { Name.Value: "__typename" } => 0,
        FieldNode field when parent is CompositeFieldsType type => Of(field, type.FieldsByName[field.Name.Value], parent),
        InlineFragmentNode { TypeCondition: { } condition } fragment => (parent is UnionType ? 1 : 0) + Of(fragment.SelectionSet, _schema.TypesByName[condition.Name.Value]),
        _ => throw new UnreachableException(), // No published operation has a named fragment.
    }) ?? 0;

    private int Of(FieldNode field, FieldDefinition definition, NamedType parent) =>
        (IsLevel(field, definition, parent) ? 1 : 0) + Steps.Sum(name => StepsOf(field, definition.Argument(name))) + Of(field.SelectionSet, definition.Type.Named);

    private static bool IsLevel(FieldNode field, FieldDefinition definition, NamedType parent) =>
        definition.AppliedDirectives.Any(directive => directive.Name == "cost")
        || (field.SelectionSet is not null && definition.Type.Nullable is ListType && !parent.Name.EndsWith("Connection", StringComparison.Ordinal));

    private int StepsOf(FieldNode field, InputValue? argument)
    {
        var value = argument is null ? null : field.Arguments.FirstOrDefault(given => given.Name.Value == argument.Name)?.Value ?? argument.DefaultValue;
        if (value is VariableNode variable)
        {
            value = _operation.VariableDefinitions.Single(defined => defined.Variable.Name.Value == variable.Name.Value).DefaultValue;
        }

        return value is IntValueNode steps ? int.Parse(steps.Value, CultureInfo.InvariantCulture) : 0;
    }
}
