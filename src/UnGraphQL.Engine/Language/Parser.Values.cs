using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Language;

/// <summary>GraphQL spec 2.10, Input Values, to 2.13, Directives.</summary>
public sealed partial class Parser
{
    private ValueNode ParseValue(bool isConst) => _token.Kind switch
    {
        TokenKind.BracketOpen => ParseList(isConst),
        TokenKind.BraceOpen => ParseObject(isConst),
        TokenKind.Int => ParseInt(),
        TokenKind.Float => ParseFloat(),
        TokenKind.String or TokenKind.BlockString => ParseStringValue(),
        TokenKind.Name => ParseNamedValue(),
        TokenKind.Dollar when isConst => throw UnexpectedVariable(),
        TokenKind.Dollar => ParseVariable(),
        _ => throw Unexpected(_token),
    };

    private IntValueNode ParseInt()
    {
        var token = ExpectToken(TokenKind.Int);
        return new IntValueNode(Text(token)) { Start = token.Start, End = token.End };
    }

    private FloatValueNode ParseFloat()
    {
        var token = ExpectToken(TokenKind.Float);
        return new FloatValueNode(Text(token)) { Start = token.Start, End = token.End };
    }

    private StringValueNode ParseStringValue()
    {
        var token = _token;
        Advance();
        return new StringValueNode(token.Value!, token.Kind == TokenKind.BlockString) // The lexer gives every string its value.
        {
            Start = token.Start,
            End = token.End,
        };
    }

    private ValueNode ParseNamedValue()
    {
        var token = ExpectToken(TokenKind.Name);
        return Text(token) switch
        {
            "true" => new BooleanValueNode(true) { Start = token.Start, End = token.End },
            "false" => new BooleanValueNode(false) { Start = token.Start, End = token.End },
            "null" => new NullValueNode { Start = token.Start, End = token.End },
            var name => new EnumValueNode(name) { Start = token.Start, End = token.End },
        };
    }

    private VariableNode ParseVariable()
    {
        var start = _token.Start;
        ExpectToken(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(name) { Start = start, End = name.End };
    }

    private Errors.GraphQLException UnexpectedVariable()
    {
        var dollar = ExpectToken(TokenKind.Dollar);
        return Peek(TokenKind.Name) ? Error(dollar, $"Unexpected variable \"${Text(_token)}\" in constant value.") : Unexpected(dollar);
    }

    private ListValueNode ParseList(bool isConst)
    {
        var start = _token.Start;
        Enter();
        var values = isConst
            ? Any(TokenKind.BracketOpen, static p => p.ParseValue(isConst: true), TokenKind.BracketClose)
            : Any(TokenKind.BracketOpen, static p => p.ParseValue(isConst: false), TokenKind.BracketClose);
        Leave();
        return new ListValueNode(values) { Start = start, End = _lastEnd };
    }

    private ObjectValueNode ParseObject(bool isConst)
    {
        var start = _token.Start;
        Enter();
        var fields = isConst
            ? Any(TokenKind.BraceOpen, static p => p.ParseObjectField(isConst: true), TokenKind.BraceClose)
            : Any(TokenKind.BraceOpen, static p => p.ParseObjectField(isConst: false), TokenKind.BraceClose);
        Leave();
        return new ObjectValueNode(fields) { Start = start, End = _lastEnd };
    }

    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var start = _token.Start;
        var name = ParseName();
        ExpectToken(TokenKind.Colon);
        var value = ParseValue(isConst);
        return new ObjectFieldNode(name, value) { Start = start, End = _lastEnd };
    }

    private TypeNode ParseType()
    {
        var start = _token.Start;
        TypeNode type = Peek(TokenKind.BracketOpen) ? ParseListType() : ParseNamedType();
        return ExpectOptionalToken(TokenKind.Bang) ? new NonNullTypeNode(type) { Start = start, End = _lastEnd } : type;
    }

    private ListTypeNode ParseListType()
    {
        var start = ExpectToken(TokenKind.BracketOpen).Start;
        Enter();
        var type = ParseType();
        Leave();
        ExpectToken(TokenKind.BracketClose);
        return new ListTypeNode(type) { Start = start, End = _lastEnd };
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name) { Start = name.Start, End = name.End };
    }

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (Peek(TokenKind.At))
        {
            directives.Add(ParseDirective(isConst));
        }

        return directives.DrainToImmutable();
    }

    private DirectiveNode ParseDirective(bool isConst)
    {
        var start = ExpectToken(TokenKind.At).Start;
        var name = ParseName();
        var arguments = ParseArguments(isConst);
        return new DirectiveNode(name, arguments) { Start = start, End = _lastEnd };
    }
}
