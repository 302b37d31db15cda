using System.Collections.Immutable;
using System.Text;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Language;

/// <summary>Reads a document (GraphQL spec 2 and 3) by recursive descent, one method a grammar symbol, split by section of the grammar.</summary>
public sealed partial class Parser
{
    private readonly Source _source;
    private readonly Lexer _lexer;
    private readonly ParserOptions _options;
    private Token _token;
    private int _lastEnd;
    private int _tokenCount;
    private int _depth;

    private Parser(Source source, ParserOptions options)
    {
        _source = source;
        _options = options;
        _lexer = new Lexer(source);
    }

    /// <exception cref="GraphQLException">At the first fault, with its place: a syntax error, or a limit of the options.</exception>
    public static DocumentNode Parse(Source source, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var parser = new Parser(source, options ?? ParserOptions.Trusted);
        parser.Advance();
        return parser.ParseDocument();
    }

    private DocumentNode ParseDocument()
    {
        var start = _token.Start;
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (!Peek(TokenKind.EndOfFile));
        return new DocumentNode(_source, definitions.ToImmutable()) { Start = start, End = _lastEnd };
    }

    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.BraceOpen))
        {
            return ParseShorthandQuery();
        }

        var isDescribed = PeekDescription();
        var keyword = isDescribed ? _lexer.Next(_token.End) : _token;
        if (isDescribed && keyword.Kind == TokenKind.BraceOpen)
        {
            throw Error(_token, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        return Text(keyword) switch
        {
            "schema" => ParseSchemaDefinition(),
            "scalar" => ParseScalarTypeDefinition(),
            "type" => ParseObjectTypeDefinition(),
            "interface" => ParseInterfaceTypeDefinition(),
            "union" => ParseUnionTypeDefinition(),
            "enum" => ParseEnumTypeDefinition(),
            "input" => ParseInputObjectTypeDefinition(),
            "directive" => ParseDirectiveDefinition(),
            "query" or "mutation" or "subscription" => ParseOperationDefinition(),
            "fragment" => ParseFragmentDefinition(),
            _ when isDescribed => throw Error(_token, "Unexpected description, only GraphQL definitions support descriptions."),
            "extend" => ParseTypeSystemExtension(),
            _ => throw Unexpected(keyword),
        };
    }

    private NameNode ParseName()
    {
        var token = ExpectToken(TokenKind.Name);
        return new NameNode(Text(token)) { Start = token.Start, End = token.End };
    }

    private bool PeekDescription() => _token.Kind is TokenKind.String or TokenKind.BlockString;

    private StringValueNode? ParseDescription() => PeekDescription() ? ParseStringValue() : null;

    private string Text(Token token) => Encoding.UTF8.GetString(_lexer.Text(token));

    private bool Peek(TokenKind kind) => _token.Kind == kind;

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = _lexer.Next(_token.End);
        if (_token.Kind != TokenKind.EndOfFile && ++_tokenCount > _options.MaxTokens)
        {
            throw SyntaxError.LimitExceeded(_source, _token.Start, LimitNames.Tokens, _options.MaxTokens, $"Document contains more than {_options.MaxTokens} tokens.");
        }
    }

    private Token ExpectToken(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
        {
            throw Error(token, $"Expected {Describe(kind)}, found {Describe(token)}.");
        }

        Advance();
        return token;
    }

    private bool ExpectOptionalToken(TokenKind kind)
    {
        var isNext = Peek(kind);
        if (isNext)
        {
            Advance();
        }

        return isNext;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!ExpectOptionalKeyword(keyword))
        {
            throw Error(_token, $"Expected \"{keyword}\", found {Describe(_token)}.");
        }
    }

    private bool ExpectOptionalKeyword(string keyword)
    {
        var isNext = PeekKeyword(keyword);
        if (isNext)
        {
            Advance();
        }

        return isNext;
    }

    private bool PeekKeyword(string keyword) => Peek(TokenKind.Name) && Text(_token) == keyword;

    /// <summary>One item or more between two punctuators.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Func<Parser, T> parse, TokenKind close)
    {
        ExpectToken(open);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(parse(this));
        }
        while (!ExpectOptionalToken(close));
        return items.DrainToImmutable();
    }

    /// <summary>As <see cref="Many"/>, or nothing at all; never an empty pair of punctuators.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<Parser, T> parse, TokenKind close) => Peek(open) ? Many(open, parse, close) : [];

    private ImmutableArray<T> Any<T>(TokenKind open, Func<Parser, T> parse, TokenKind close)
    {
        ExpectToken(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while (!ExpectOptionalToken(close))
        {
            items.Add(parse(this));
        }

        return items.DrainToImmutable();
    }

    /// <summary>One item or more with a delimiter between, and optionally before the first.</summary>
    private ImmutableArray<T> DelimitedMany<T>(TokenKind delimiter, Func<Parser, T> parse)
    {
        ExpectOptionalToken(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(parse(this));
        }
        while (ExpectOptionalToken(delimiter));
        return items.DrainToImmutable();
    }

    /// <summary>Before each construct that contains itself; <see cref="Leave"/> after it.</summary>
    private void Enter()
    {
        if (++_depth > _options.EffectiveNesting)
        {
            throw SyntaxError.LimitExceeded(_source, _token.Start, LimitNames.Nesting, _options.EffectiveNesting, $"Document is nested more than {_options.EffectiveNesting} levels deep.");
        }
    }

    private void Leave() => _depth--;

    private GraphQLException Unexpected(Token token) => Error(token, $"Unexpected {Describe(token)}.");

    private GraphQLException Error(Token token, string description) => SyntaxError.At(_source, token.Start, description);

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{Describe(token.Kind)} \"{Text(token)}\"",
        TokenKind.String or TokenKind.BlockString => $"{Describe(token.Kind)} \"{token.Value}\"",
        _ => Describe(token.Kind),
    };

    private static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenOpen => "\"(\"",
        TokenKind.ParenClose => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equals => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketOpen => "\"[\"",
        TokenKind.BracketClose => "\"]\"",
        TokenKind.BraceOpen => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceClose => "\"}\"",
        _ => kind.ToString(),
    };
}
