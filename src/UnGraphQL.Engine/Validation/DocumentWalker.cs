using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation;

/// <summary>
/// Walks a document once for all rules and keeps track of the types. Does not follow spreads, so it is as deep as the document is nested,
/// which the parser bounds.
/// </summary>
internal sealed class DocumentWalker(ValidationContext context, IReadOnlyList<ValidationRule> rules)
{
    public void Walk(DocumentNode document)
    {
        foreach (var rule in rules)
        {
            rule.EnterDocument(document);
        }

        foreach (var definition in document.Definitions)
        {
            Walk(definition);
        }

        foreach (var rule in rules)
        {
            rule.LeaveDocument(document);
        }
    }

    /// <summary>Passes over definitions that are not executable.</summary>
    public void Walk(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation:
                WalkOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WalkFragment(fragment);
                break;
        }
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        context.Type = context.Schema.RootType(operation.Operation);
        foreach (var rule in rules)
        {
            rule.EnterOperation(operation);
        }

        foreach (var variable in operation.VariableDefinitions)
        {
            WalkVariableDefinition(variable);
        }

        WalkDirectives(operation.Directives, LocationOf(operation.Operation));
        WalkSelectionSet(operation.SelectionSet, operation, context.Type);
        foreach (var rule in rules)
        {
            rule.LeaveOperation(operation);
        }
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        context.Type = context.TypeOf(fragment.TypeCondition);
        foreach (var rule in rules)
        {
            rule.EnterFragmentDefinition(fragment);
        }

        WalkType(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelectionSet(fragment.SelectionSet, fragment, context.Type);
    }

    private void WalkVariableDefinition(VariableDefinitionNode variable)
    {
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(variable);
        }

        WalkType(variable.Type);
        if (variable.DefaultValue is { } value)
        {
            WalkValue(value, context.TypeOf(variable.Type), null, hasDefault: false);
        }

        WalkDirectives(variable.Directives, DirectiveLocation.VariableDefinition);
    }

    private void WalkType(TypeNode type)
    {
        switch (type)
        {
            case ListTypeNode list:
                WalkType(list.Type);
                break;
            case NonNullTypeNode nonNull:
                WalkType(nonNull.Type);
                break;
            case NamedTypeNode named:
                foreach (var rule in rules)
                {
                    rule.EnterNamedType(named);
                }

                break;
        }
    }

    private void WalkSelectionSet(SelectionSetNode selectionSet, Node owner, GraphQLType? type)
    {
        var outer = (context.ParentType, context.Type, context.Field);
        context.ParentType = type?.Named is { IsComposite: true } composite ? composite : null;
        foreach (var rule in rules)
        {
            rule.EnterSelectionSet(selectionSet, owner);
        }

        foreach (var selection in selectionSet.Selections)
        {
            WalkSelection(selection);
        }

        (context.ParentType, context.Type, context.Field) = outer;
    }

    private void WalkSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WalkField(field);
                break;
            case InlineFragmentNode inline:
                WalkInlineFragment(inline);
                break;
            case FragmentSpreadNode spread:
                WalkSpread(spread);
                break;
        }
    }

    private void WalkField(FieldNode field)
    {
        context.Field = context.ParentType is { } parent ? MetaFields.FieldOf(context.Schema, parent, field.Name.Value) : null;
        context.Type = context.Field?.Type;
        foreach (var rule in rules)
        {
            rule.EnterField(field);
        }

        WalkArguments(field.Arguments, context.Field?.Arguments);
        WalkDirectives(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is { } selectionSet)
        {
            WalkSelectionSet(selectionSet, field, context.Type);
        }

        foreach (var rule in rules)
        {
            rule.LeaveField(field);
        }
    }

    private void WalkInlineFragment(InlineFragmentNode inline)
    {
        context.Type = inline.TypeCondition is { } condition ? context.TypeOf(condition) : context.ParentType;
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(inline);
        }

        if (inline.TypeCondition is { } type)
        {
            WalkType(type);
        }

        WalkDirectives(inline.Directives, DirectiveLocation.InlineFragment);
        WalkSelectionSet(inline.SelectionSet, inline, context.Type);
    }

    private void WalkSpread(FragmentSpreadNode spread)
    {
        foreach (var rule in rules)
        {
            rule.EnterFragmentSpread(spread);
        }

        WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
    }

    private void WalkDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.IsEmpty)
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterDirectives(directives, location);
        }

        foreach (var directive in directives)
        {
            WalkArguments(directive.Arguments, context.Schema.Directive(directive.Name.Value)?.Arguments);
        }
    }

    private void WalkArguments(ImmutableArray<ArgumentNode> arguments, IReadOnlyList<InputValue>? definitions)
    {
        foreach (var argument in arguments)
        {
            var definition = definitions?.FirstOrDefault(candidate => candidate.Name == argument.Name.Value);
            foreach (var rule in rules)
            {
                rule.EnterArgument(argument, definition);
            }

            WalkValue(argument.Value, definition?.Type, null, definition?.DefaultValue is not null);
        }
    }

    private void WalkValue(ValueNode value, GraphQLType? type, InputObjectType? parent, bool hasDefault)
    {
        switch (value)
        {
            case VariableNode variable:
                foreach (var rule in rules)
                {
                    rule.EnterVariable(new VariableUsage(variable, type, parent, hasDefault));
                }

                break;
            case ListValueNode list:
                var itemType = (type?.Nullable as ListType)?.OfType;
                foreach (var item in list.Values)
                {
                    WalkValue(item, itemType, null, hasDefault: false);
                }

                break;
            case ObjectValueNode fields:
                WalkObject(fields, type?.Named as InputObjectType, type is InputObjectType);
                break;
        }
    }

    private void WalkObject(ObjectValueNode value, InputObjectType? type, bool isNullable)
    {
        foreach (var rule in rules)
        {
            rule.EnterObjectValue(value);
        }

        foreach (var field in value.Fields)
        {
            var definition = type?.FieldsByName.GetValueOrDefault(field.Name.Value);
            WalkValue(field.Value, definition?.Type, isNullable ? type : null, definition?.DefaultValue is not null);
        }
    }

    private static DirectiveLocation LocationOf(OperationType operation) => operation switch
    {
        OperationType.Mutation => DirectiveLocation.Mutation,
        OperationType.Subscription => DirectiveLocation.Subscription,
        _ => DirectiveLocation.Query,
    };
}
