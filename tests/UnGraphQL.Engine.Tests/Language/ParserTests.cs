using System.Text;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Tests.Language;

public class ParserTests
{
    public static TheoryData<string, string> Faults => new()
    {
        { "", "Unexpected <EOF>." },
        { "{", "Expected Name, found <EOF>." },
        { "{ ...MissingOn }\nfragment MissingOn Type", "Expected \"on\", found Name \"Type\"." },
        { "{ field: {} }", "Expected Name, found \"{\"." },
        { "notAnOperation Foo { field }", "Unexpected Name \"notAnOperation\"." },
        { "...", "Unexpected \"...\"." },
        { "{ \"\"", "Expected Name, found String \"\"." },
        { "{}", "Expected Name, found \"}\"." }, // Empty selection sets, arguments and variables are not in the grammar.
        { "query ()", "Expected \"$\", found \")\"." },
        { "query Q() { a }", "Expected \"$\", found \")\"." },
        { "{ a() }", "Expected Name, found \")\"." },
        { "{ a @b() }", "Expected Name, found \")\"." },
        { "query ($x: Complex = { a: { b: [ $var ] } }) { field }", "Unexpected variable \"$var\" in constant value." },
        { "query ($x: Int = $) { field }", "Unexpected \"$\"." },
        { "query ($x: Int! !) { a }", "Expected \"$\", found \"!\"." },
        { "fragment on on on { on }", "Unexpected Name \"on\"." },
        { "{ ...on }", "Expected Name, found \"}\"." },
        { "{ a(b: ) }", "Unexpected \")\"." },
        { "{ a } }", "Unexpected \"}\"." },
        { "\"Described\" { a }", "Unexpected description, descriptions are not supported on shorthand queries." },
        { "\"Described\" extend type T { a: Int }", "Unexpected description, only GraphQL definitions support descriptions." },
        { "extend type T", "Unexpected <EOF>." },
        { "extend scalar T", "Unexpected <EOF>." },
        { "extend schema", "Unexpected <EOF>." },
        { "extend \"Described\" type T { a: Int }", "Unexpected String \"Described\"." },
        { "extend directive @a on FIELD", "Unexpected Name \"directive\"." },
        { "type T {}", "Expected Name, found \"}\"." },
        { "type T { a(): Int }", "Expected Name, found \")\"." },
        { "enum E { true }", "Name \"true\" is reserved and cannot be used for an enum value." },
        { "union U = |", "Expected Name, found <EOF>." },
        { "directive @a on NOWHERE", "Unexpected Name \"NOWHERE\"." },
        { "schema { query: Q, search: S }", "Unexpected Name \"search\"." },
    };

    public static TheoryData<string> Nested =>
    [
        string.Concat(Enumerable.Repeat("{a", 100_000)),
        "{a(b:" + new string('[', 100_000),
        "{a(b:" + string.Concat(Enumerable.Repeat("{c:", 100_000)),
        "query($a:" + new string('[', 100_000),
        string.Concat(Enumerable.Repeat("{...", 100_000)),
        "type T { a:" + new string('[', 100_000),
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public void AFaultIsASyntaxError(string text, string message)
    {
        var error = ParseError(text);
        Assert.Equal($"Syntax Error: {message}", error.Message);
        Assert.Equal(ErrorCodes.SyntaxError, error.Code);
        Assert.Single(error.Locations);
    }

    [Fact]
    public void NodesSpanTheirBytes()
    {
        const string Text = "\"Désc\" query Q { ée: a(b: [1, \"x\"]) @d { c } }";
        var ascii = Text.Replace("ée", "ee", StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(ascii);
        var operation = Assert.IsType<OperationDefinitionNode>(Parser.Parse(Source.FromText(ascii)).Definitions.Single());
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections.Single());

        string Of(Node node) => Encoding.UTF8.GetString(bytes[node.Start..node.End]);
        Assert.Equal(ascii, Of(operation));
        Assert.Equal("Désc", operation.Description?.Value);
        Assert.Equal("ee: a(b: [1, \"x\"]) @d { c }", Of(field));
        Assert.Equal("ee", field.ResponseName);
        Assert.Equal("b: [1, \"x\"]", Of(field.Arguments.Single()));
        Assert.Equal("@d", Of(field.Directives.Single()));
        Assert.Equal("{ c }", Of(field.SelectionSet!));
    }

    [Fact]
    public void KeywordsAreOrdinaryNames()
    {
        foreach (var keyword in (string[])["on", "fragment", "query", "mutation", "subscription", "true", "false", "null", "type", "extend"])
        {
            var fragment = keyword == "on" ? "a" : keyword;
            var document = Parser.Parse(Source.FromText($"query {keyword} {{ ... {fragment} ... on {keyword} {{ {keyword}: {keyword}({keyword}: ${keyword}) @{keyword} }} }} fragment {fragment} on {keyword} {{ a }}"));
            Assert.Equal(2, document.Definitions.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Nested))]
    public void DeepNestingIsALimitErrorAndNoStackOverflow(string text)
    {
        var error = ParseError(text);
        Assert.Equal(ErrorCodes.LimitExceeded, error.Code);
        Assert.Equal<KeyValuePair<string, object>>([new("limit", "nesting"), new("value", ParserOptions.NestingCeiling)], error.Extensions);
    }

    [Fact]
    public void NestingUpToTheLimitIsRead()
    {
        var options = new ParserOptions { MaxNesting = 3 };
        Parser.Parse(Source.FromText("{ a(b: [[1]]) { b { c } } }"), options);
        Assert.Equal("Syntax Error: Document is nested more than 3 levels deep. Parsing aborted.", ParseError("{ a { b { c { d } } } }", options).Message);
        Assert.Equal(ErrorCodes.LimitExceeded, ParseError("{ a(b: [[[1]]]) }", options).Code);
    }

    [Fact]
    public void TokensUpToTheLimitAreRead()
    {
        var options = new ParserOptions { MaxTokens = 5 };
        Parser.Parse(Source.FromText("{ a b c } # not a token"), options);
        var error = ParseError("{ a b c d }", options);
        Assert.Equal("Syntax Error: Document contains more than 5 tokens. Parsing aborted.", error.Message);
        Assert.Equal<KeyValuePair<string, object>>([new("limit", "tokens"), new("value", 5)], error.Extensions);
    }

    private static GraphQLError ParseError(string text, ParserOptions? options = null) =>
        Assert.Throws<GraphQLException>(() => Parser.Parse(Source.FromText(text), options)).Error;
}
