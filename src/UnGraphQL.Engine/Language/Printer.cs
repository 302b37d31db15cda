using System.Collections.Immutable;
using System.Diagnostics;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Language;

/// <summary>Prints any node in canonical form: two spaces a level, one definition or selection a line, comments gone.</summary>
public static partial class Printer
{
    private const int MaxLineLength = 80;

    public static string Print(Node node) => node switch
    {
        DocumentNode document => string.Join("\n\n", document.Definitions.Select(Print)),
        NameNode name => name.Value,
        OperationDefinitionNode operation => PrintOperation(operation),
        FragmentDefinitionNode fragment => PrintFragment(fragment),
        VariableDefinitionNode variable => PrintVariableDefinition(variable),
        SelectionSetNode selectionSet => Block(selectionSet.Selections),
        SelectionNode selection => PrintSelection(selection),
        ArgumentNode argument => $"{argument.Name.Value}: {Print(argument.Value)}",
        DirectiveNode directive => $"@{directive.Name.Value}{Wrap("(", Join(directive.Arguments, ", "), ")")}",
        ObjectFieldNode field => $"{field.Name.Value}: {Print(field.Value)}",
        ValueNode value => PrintValue(value),
        TypeNode type => PrintType(type),
        TypeSystemDefinitionNode definition => PrintTypeSystemDefinition(definition),
        OperationTypeDefinitionNode operationType => $"{Keyword(operationType.Operation)}: {operationType.Type.Name.Value}",
        FieldDefinitionNode field => PrintFieldDefinition(field),
        InputValueDefinitionNode value => PrintInputValueDefinition(value),
        EnumValueDefinitionNode value => PrintDescription(value.Description) + value.Name.Value + PrintDirectives(value.Directives),
        _ => throw new UnreachableException(),
    };

    public static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new UnreachableException(),
    };

    private static string PrintOperation(OperationDefinitionNode operation)
    {
        var prefix = Keyword(operation.Operation)
            + Wrap(" ", operation.Name?.Value + PrintVariableDefinitions(operation.VariableDefinitions))
            + PrintDirectives(operation.Directives);
        return prefix == "query" && operation.Description is null
            ? Print(operation.SelectionSet)
            : $"{PrintDescription(operation.Description)}{prefix} {Print(operation.SelectionSet)}";
    }

    private static string PrintVariableDefinitions(ImmutableArray<VariableDefinitionNode> variables)
    {
        var printed = variables.Select(Print).ToArray();
        return printed.Any(IsMultiline) ? $"(\n{Indent(string.Join('\n', printed))}\n)" : Wrap("(", string.Join(", ", printed), ")");
    }

    private static string PrintVariableDefinition(VariableDefinitionNode variable) =>
        PrintDescription(variable.Description)
        + $"{Print(variable.Variable)}: {Print(variable.Type)}{PrintDefault(variable.DefaultValue)}{PrintDirectives(variable.Directives)}";

    private static string PrintFragment(FragmentDefinitionNode fragment) =>
        PrintDescription(fragment.Description)
        + $"fragment {fragment.Name.Value} on {fragment.TypeCondition.Name.Value}{PrintDirectives(fragment.Directives)} {Print(fragment.SelectionSet)}";

    private static string PrintSelection(SelectionNode selection) => selection switch
    {
        FieldNode field => PrintField(field),
        FragmentSpreadNode spread => $"...{spread.Name.Value}{PrintDirectives(spread.Directives)}",
        InlineFragmentNode inline => PrintInlineFragment(inline),
        _ => throw new UnreachableException(),
    };

    private static string PrintField(FieldNode field)
    {
        var prefix = Wrap("", field.Alias?.Value, ": ") + field.Name.Value;
        var arguments = field.Arguments.Select(Print).ToArray();
        var oneLine = prefix + Wrap("(", string.Join(", ", arguments), ")");
        var line = oneLine.Length > MaxLineLength ? $"{prefix}(\n{Indent(string.Join('\n', arguments))}\n)" : oneLine;
        return line + PrintDirectives(field.Directives) + Wrap(" ", field.SelectionSet is { } selectionSet ? Print(selectionSet) : null);
    }

    private static string PrintInlineFragment(InlineFragmentNode inline) =>
        $"...{Wrap(" on ", inline.TypeCondition?.Name.Value)}{PrintDirectives(inline.Directives)} {Print(inline.SelectionSet)}";

    private static string PrintDirectives(ImmutableArray<DirectiveNode> directives) => Wrap(" ", Join(directives, " "));

    private static string PrintDescription(StringValueNode? description) => description is null ? "" : Print(description) + "\n";

    private static string PrintDefault(ValueNode? value) => value is null ? "" : $" = {Print(value)}";

    private static string Join<T>(ImmutableArray<T> nodes, string separator)
        where T : Node => string.Join(separator, nodes.Select(Print));

    private static string Wrap(string start, string? text, string end = "") => string.IsNullOrEmpty(text) ? "" : start + text + end;

    private static string Block<T>(ImmutableArray<T> nodes)
        where T : Node => Wrap("{\n", Indent(Join(nodes, "\n")), "\n}");

    private static bool IsMultiline(string text) => text.Contains('\n', StringComparison.Ordinal);

    /// <summary>Two spaces before every line that is not empty.</summary>
    private static string Indent(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : "  " + line));
}
