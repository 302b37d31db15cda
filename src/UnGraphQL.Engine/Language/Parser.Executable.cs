using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Language;

/// <summary>GraphQL spec 2.3, Operations, to 2.9, Fragments.</summary>
public sealed partial class Parser
{
    private OperationDefinitionNode ParseShorthandQuery()
    {
        var start = _token.Start;
        return new OperationDefinitionNode(OperationType.Query, null, [], [], ParseSelectionSet()) { Start = start, End = _lastEnd };
    }

    private OperationDefinitionNode ParseOperationDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var operation = ParseOperationType();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        var variables = OptionalMany(TokenKind.ParenOpen, static p => p.ParseVariableDefinition(), TokenKind.ParenClose);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(operation, name, variables, directives, selectionSet) { Description = description, Start = start, End = _lastEnd };
    }

    private OperationType ParseOperationType()
    {
        var token = ExpectToken(TokenKind.Name);
        return Text(token) switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        ExpectToken(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = ExpectOptionalToken(TokenKind.Equals) ? ParseValue(isConst: true) : null;
        var directives = ParseDirectives(isConst: true);
        return new VariableDefinitionNode(variable, type, defaultValue, directives) { Description = description, Start = start, End = _lastEnd };
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token.Start;
        Enter();
        var selections = Many(TokenKind.BraceOpen, static p => p.ParseSelection(), TokenKind.BraceClose);
        Leave();
        return new SelectionSetNode(selections) { Start = start, End = _lastEnd };
    }

    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var start = _token.Start;
        var name = ParseName();
        NameNode? alias = null;
        if (ExpectOptionalToken(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = Peek(TokenKind.BraceOpen) ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, selectionSet) { Directives = directives, Start = start, End = _lastEnd };
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst) => isConst
        ? OptionalMany(TokenKind.ParenOpen, static p => p.ParseArgument(isConst: true), TokenKind.ParenClose)
        : OptionalMany(TokenKind.ParenOpen, static p => p.ParseArgument(isConst: false), TokenKind.ParenClose);

    private ArgumentNode ParseArgument(bool isConst)
    {
        var start = _token.Start;
        var name = ParseName();
        ExpectToken(TokenKind.Colon);
        var value = ParseValue(isConst);
        return new ArgumentNode(name, value) { Start = start, End = _lastEnd };
    }

    private SelectionNode ParseFragment()
    {
        var start = _token.Start;
        ExpectToken(TokenKind.Spread);
        var hasTypeCondition = ExpectOptionalKeyword("on");
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConst: false);
            return new FragmentSpreadNode(name) { Directives = spreadDirectives, Start = start, End = _lastEnd };
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(typeCondition, selectionSet) { Directives = directives, Start = start, End = _lastEnd };
    }

    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("fragment");
        var name = PeekKeyword("on") ? throw Unexpected(_token) : ParseName();
        ExpectKeyword("on");
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(name, typeCondition, directives, selectionSet) { Description = description, Start = start, End = _lastEnd };
    }
}
