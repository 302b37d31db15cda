using System.Text.Json;
using System.Text.Json.Nodes;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>
/// The algorithms of GraphQL spec 6.3 and 6.4 as they are written there, field by field and object by object, without errors: what the
/// engine is compared with.
/// </summary>
internal sealed class ReferenceInterpreter(Schema schema, DocumentNode document, bool condition, Func<string, object?, FieldNode, object?> resolve, Func<object, string> typeOf)
{
    private static JsonSerializerOptions Relaxed { get; } = new(JsonSerializerOptions.Default) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Execute()
    {
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        return new JsonObject { ["data"] = ExecuteSelectionSet(schema.QueryType, null, [operation.SelectionSet]) }.ToJsonString(Relaxed);
    }

    private JsonObject ExecuteSelectionSet(ObjectType type, object? row, IEnumerable<SelectionSetNode> selectionSets)
    {
        var grouped = new List<(string Name, List<FieldNode> Fields)>();
        var visited = new HashSet<string>();
        foreach (var selectionSet in selectionSets)
        {
            CollectFields(type, selectionSet, visited, grouped);
        }

        var result = new JsonObject();
        foreach (var (name, fields) in grouped)
        {
            var definition = MetaFields.FieldOf(schema, type, fields[0].Name.Value) ?? throw new InvalidOperationException(name);
            result[name] = definition == MetaFields.TypeName ? type.Name : CompleteValue(definition.Type, fields, resolve(type.Name, row, fields[0]));
        }

        return result;
    }

    private void CollectFields(ObjectType type, SelectionSetNode selectionSet, HashSet<string> visited, List<(string Name, List<FieldNode> Fields)> grouped)
    {
        foreach (var selection in selectionSet.Selections.Where(IsIncluded))
        {
            switch (selection)
            {
                case FieldNode field:
                    var index = grouped.FindIndex(group => group.Name == field.ResponseName);
                    if (index < 0)
                    {
                        grouped.Add((field.ResponseName, [field]));
                    }
                    else
                    {
                        grouped[index].Fields.Add(field);
                    }

                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = document.Definitions.OfType<FragmentDefinitionNode>().Single(definition => definition.Name.Value == spread.Name.Value);
                    if (Applies(type, fragment.TypeCondition))
                    {
                        CollectFields(type, fragment.SelectionSet, visited, grouped);
                    }

                    break;
                case InlineFragmentNode inline when Applies(type, inline.TypeCondition):
                    CollectFields(type, inline.SelectionSet, visited, grouped);
                    break;
                default:
                    break;
            }
        }
    }

    private bool IsIncluded(SelectionNode selection) => selection.Directives.All(directive =>
        (directive.Arguments[0].Value is BooleanValueNode literal ? literal.Value : condition) == (directive.Name.Value == "include"));

    private bool Applies(ObjectType type, NamedTypeNode? typeCondition) =>
        typeCondition is null || schema.PossibleTypes[schema.TypesByName[typeCondition.Name.Value]].Contains(type);

    private JsonNode? CompleteValue(GraphQLType type, List<FieldNode> fields, object? value) => (type.Nullable, value) switch
    {
        (_, null) => null,
        (ListType list, System.Collections.IEnumerable items) => new JsonArray([.. items.Cast<object?>().Select(item => CompleteValue(list.OfType, fields, item))]),
        (ObjectType objectType, _) => ExecuteSelectionSet(objectType, value, Below(fields)),
        (InterfaceType or UnionType, _) => ExecuteSelectionSet((ObjectType)schema.TypesByName[typeOf(value)], value, Below(fields)),
        _ => JsonValue.Create(value),
    };

    private static IEnumerable<SelectionSetNode> Below(List<FieldNode> fields) => fields.Select(field => field.SelectionSet).OfType<SelectionSetNode>();
}
