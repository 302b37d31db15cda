using System.Globalization;
using System.Text.Json;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>GraphQL spec 3, Input Coercion of each type, and 6.1.2, CoerceVariableValues: the same through literals and variables.</summary>
public sealed class InputCoercionTests
{
    private const string Sdl = """
        type Query {
          int(v: Int): String float(v: Float): String string(v: String): String boolean(v: Boolean): String id(v: ID): String
          enum(v: Color): String date(v: Date): String needed(v: Int!): String defaulted(v: Int! = 3): String
          list(v: [Int]): String lists(v: [[Int!]]): String immutable(v: [String!]! = ["a"]): String
          filter(v: Filter): String key(v: Key): String neededKey(v: Key!): String absent(v: Int): String
        }
        enum Color { RED DARK_GREEN }
        scalar Date
        input Filter { name: String! size: Int = 5 color: Color and: [Filter!] date: Date tags: [String!] }
        input Key @oneOf { id: ID number: Int }
        """;

    private static readonly RequestExecutor Executor = EngineHarness.Create(Sdl, typeof(QueryResolvers), binding => binding.AddScalar("Date", DateCodec));

    public enum Color
    {
        Red,
        DarkGreen,
    }

    /// <summary>Field, literal, JSON, outcome.</summary>
    public static TheoryData<string, string, string, string> Accepted { get; } = new()
    {
        { "int", "1", "1", "1" },
        { "int", "-2147483648", "-2147483648", "-2147483648" },
        { "int", "null", "null", "null" },
        { "int", "7", "7.0", "7" },
        { "float", "1", "1", "1" },
        { "float", "1.5e3", "1.5e3", "1500" },
        { "string", "\"\\u00e9\"", "\"\\u00e9\"", "é" },
        { "boolean", "true", "true", "True" },
        { "id", "\"a\"", "\"a\"", "a" },
        { "id", "12345678901234567890", "12345678901234567890", "12345678901234567890" },
        { "enum", "DARK_GREEN", "\"DARK_GREEN\"", "DarkGreen" },
        { "date", "\"2012-12-18\"", "\"2012-12-18\"", "2012-12-18" },
        { "list", "[1, null]", "[1, null]", "1,null" },
        { "list", "3", "3", "3" },
        { "list", "null", "null", "null" },
        { "lists", "1", "1", "[1]" },
        { "lists", "[[1, 2], null]", "[[1, 2], null]", "[1,2],null" },
        { "immutable", "\"x\"", "\"x\"", "x" },
        { "filter", """{name: "a"}""", """{"name": "a"}""", "a size=5 color=absent and=absent date=absent tags=" },
        { "filter", """{name: "a", size: null, color: null}""", """{"name": "a", "size": null, "color": null}""", "a size=null color=null and=absent date=absent tags=" },
        { "filter", """{name: "a", and: {name: "b", color: RED}, date: "2000-01-02", tags: ["x", "y"]}""", """{"name": "a", "and": {"name": "b", "color": "RED"}, "date": "2000-01-02", "tags": ["x", "y"]}""", "a size=5 color=absent and=(b size=5 color=Red and=absent date=absent tags=) date=2000-01-02 tags=xy" },
        { "key", """{id: 4}""", """{"id": 4}""", "id 4" },
        { "key", """{number: 4}""", """{"number": 4}""", "number 4" },
    };

    /// <summary>Type of the variable, JSON, message after the name of the variable.</summary>
    public static TheoryData<string, string, string> Refused { get; } = new()
    {
        { "Int", "2147483648", "has invalid value: Int cannot represent non 32-bit signed integer value: 2147483648" },
        { "Int", "1.5", "has invalid value: Int cannot represent non-integer value: 1.5" },
        { "Int", "\"1\"", "has invalid value: Int cannot represent non-integer value: \"1\"" },
        { "Int", "true", "has invalid value: Int cannot represent non-integer value: true" },
        { "Float", "\"1\"", "has invalid value: Float cannot represent non numeric value: \"1\"" },
        { "Float", "1e999", "has invalid value: Float cannot represent non numeric value: 1e999" },
        { "String", "1", "has invalid value: String cannot represent a non string value: 1" },
        { "Boolean", "0", "has invalid value: Boolean cannot represent a non boolean value: 0" },
        { "ID", "1.5", "has invalid value: ID cannot represent value: 1.5" },
        { "ID", "[\"a\"]", "has invalid value: ID cannot represent value: [\"a\"]" },
        { "Color", "\"BLUE\"", "has invalid value: Value \"BLUE\" does not exist in \"Color\" enum." },
        { "Color", "1", "has invalid value: Enum \"Color\" cannot represent non-string value: 1." },
        { "Date", "\"x\"", "has invalid value: Expected value of type \"Date\", but encountered error \"\"x\" is no date.\"; found: \"x\"." },
        { "Int!", "null", "has invalid value: Expected value of non-null type \"Int!\" not to be null." },
        { "[Int!]", "[1, null]", "has invalid value at [1]: Expected value of non-null type \"Int!\" not to be null." },
        { "Filter", "3", "has invalid value: Expected value of type \"Filter\" to be an object, found: 3." },
        { "Filter", "{\"size\": 1}", "has invalid value: Expected value of type \"Filter\" to include required field \"name\", found: { size: 1 }." },
        { "Filter", "{\"name\": \"a\", \"nam\": 1}", "has invalid value: Expected value of type \"Filter\" not to include unknown field \"nam\". Did you mean \"name\" or \"and\"? Found: { name: \"a\", nam: 1 }." },
        { "Filter", "{\"name\": \"a\", \"and\": [{\"name\": null}]}", "has invalid value at .and[0].name: Expected value of non-null type \"String!\" not to be null." },
        { "Key", "{}", "has invalid value: Within OneOf Input Object type \"Key\", exactly one field must be specified, and the value for that field must be non-null." },
        { "Key", "{\"id\": \"a\", \"number\": 1}", "has invalid value: Within OneOf Input Object type \"Key\", exactly one field must be specified, and the value for that field must be non-null." },
        { "Key", "{\"id\": null}", "has invalid value at .id: Within OneOf Input Object type \"Key\", exactly one field must be specified, and the value for that field must be non-null." },
        { "Query", "{}", "expected value of type \"Query\" which cannot be used as an input type." },
    };

    private static ScalarCodec DateCodec => new(
        typeof(DateOnly),
        literal => literal is StringValueNode text ? ParseDate(text.Value) : throw new FormatException("A date is a string."),
        value => value.ValueKind == JsonValueKind.String ? ParseDate(value.GetString()) : throw new FormatException("A date is a string."),
        value => ((DateOnly)value).ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task LiteralsAndVariablesCoerceAlike(string field, string literal, string json, string outcome)
    {
        var expected = $$$"""{"data":{"{{{field}}}":{{{JsonSerializer.Serialize(outcome, Relaxed)}}}}}""";
        Assert.Equal(expected, await Executor.ExecuteAsync($"{{ {field}(v: {literal}) }}"));
        var type = Executor.Schema.QueryType.FieldsByName[field].Arguments[0].Type;
        Assert.Equal(expected, await Executor.ExecuteAsync($"query($v: {type}) {{ {field}(v: $v) }}", $$"""{"v":{{json}}}"""));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void VariablesThatDoNotFitAreRefused(string type, string json, string message)
    {
        var errors = new List<GraphQLError>();
        var inputs = new InputTypes(Executor.Schema, new Dictionary<string, ScalarCodec> { ["Date"] = DateCodec });
        var source = Source.FromText($"query($v: {type}) {{ __typename }}");
        var operation = (OperationDefinitionNode)Parser.Parse(source).Definitions[0];
        using var variables = JsonDocument.Parse($$"""{"v":{{json}}}""");
        var values = new VariableCoercion(inputs, new LiteralCoercion(inputs), 50)
            .CoerceVariableValues(new VariableTypes(operation.VariableDefinitions, inputs), source, variables.RootElement, errors);
        Assert.Null(values);
        var error = Assert.Single(errors);
        Assert.Equal($"Variable \"$v\" {message}", error.Message);
        Assert.Equal(new SourceLocation(1, 7), Assert.Single(error.Locations));
    }

    public static TheoryData<string, string?, string> Absences { get; } = new()
    {
        { "{ absent }", null, """{"data":{"absent":"absent"}}""" },
        { "query($v: Int) { absent(v: $v) }", null, """{"data":{"absent":"absent"}}""" },
        { "query($v: Int) { absent(v: $v) }", """{"v":null}""", """{"data":{"absent":"null"}}""" },
        { "query($v: Int = 4) { absent(v: $v) }", "{}", """{"data":{"absent":"4"}}""" },
        { "query($v: Int = 4) { absent(v: $v) }", """{"v":null}""", """{"data":{"absent":"null"}}""" },
        { "{ defaulted }", null, """{"data":{"defaulted":"3"}}""" },
        { "query($v: Int) { defaulted(v: $v) }", null, """{"data":{"defaulted":"3"}}""" },
        { "{ immutable }", null, """{"data":{"immutable":"a"}}""" },
        { "query($v: Int) { list(v: [1, $v]) }", null, """{"data":{"list":"1,null"}}""" },
        { "query($v: Int, $c: Color) { filter(v: {name: \"a\", size: $v, color: $c}) }", """{"c":null}""", """{"data":{"filter":"a size=5 color=null and=absent date=absent tags="}}""" },
        { "query($v: Int) { defaulted(v: $v) }", """{"v":null}""", """{"errors":[{"message":"Argument \"Query.defaulted(v:)\" has invalid value: Expected variable \"$v\" provided to non-null type \"Int!\" not to be null.","locations":[{"line":1,"column":31}],"path":["defaulted"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"defaulted":null}}""" },
        { "query($v: Int!) { needed(v: $v) }", null, """{"errors":[{"message":"Variable \"$v\" has invalid value: Expected a value of non-null type \"Int!\" to be provided.","locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_USER_INPUT"}}]}""" },
    };

    /// <summary>Query, variables, place of the variable at fault, message after the name of the argument.</summary>
    public static TheoryData<string, string, SourceLocation, string> FaultsInLiterals { get; } = new()
    {
        { "query($v: String = \"a\") { filter(v: {name: $v}) }", """{"v":null}""", new(1, 44), "(v:)\" has invalid value at .name: Expected variable \"$v\" provided to non-null type \"String!\" not to be null." },
        { "query($v: String = \"a\") { filter(v: {name: \"a\", and: [{name: \"b\"}, {name: $v}]}) }", """{"v":null}""", new(1, 75), "(v:)\" has invalid value at .and[1].name: Expected variable \"$v\" provided to non-null type \"String!\" not to be null." },
        { "query($v: Int = 1) { lists(v: [[1, $v]]) }", """{"v":null}""", new(1, 36), "(v:)\" has invalid value at [0][1]: Expected variable \"$v\" provided to non-null type \"Int!\" not to be null." },
        { "query($v: ID) { neededKey(v: {id: $v}) }", """{"v":null}""", new(1, 30), "(v:)\" has invalid value: Expected variable \"$v\" provided to field \"id\" for OneOf Input Object type \"Key\" not to be null." },
    };

    [Theory]
    [MemberData(nameof(FaultsInLiterals))]
    public async Task AVariableThatIsNullInALiteralIsToldWhereItStands(string query, string variables, SourceLocation location, string message)
    {
        using var response = JsonDocument.Parse(await Executor.ExecuteAsync(query, variables));
        var error = Assert.Single(response.RootElement.GetProperty("errors").EnumerateArray());
        Assert.EndsWith(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        var place = Assert.Single(error.GetProperty("locations").EnumerateArray());
        Assert.Equal(location, new SourceLocation(place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32()));
    }

    [Theory]
    [MemberData(nameof(Absences))]
    public async Task AbsentIsNotNull(string query, string? variables, string response) => Assert.Equal(response, await Executor.ExecuteAsync(query, variables));

    [Theory]
    [InlineData("{ date(v: \"x\") }", "Expected value of type \"Date\", but encountered error \"\"x\" is no date.\"; found: \"x\".")]
    [InlineData("{ filter(v: {name: \"a\", and: {name: \"b\", date: 3}}) }", "Expected value of type \"Date\", but encountered error \"A date is a string.\"; found: 3.")]
    [InlineData("query($v: Date = true) { date(v: $v) }", "Expected value of type \"Date\", but encountered error \"A date is a string.\"; found: true.")]
    public async Task LiteralsOfCustomScalarsAreValidatedByTheirCodec(string query, string message)
    {
        using var result = await Executor.RunAsync(query);
        Assert.True(result.IsRequestError);
        Assert.Equal([message], await Executor.ErrorsAsync(query));
    }

    [Fact]
    public async Task ErrorsOfVariablesAreCapped()
    {
        var executor = EngineHarness.Create(Sdl, typeof(QueryResolvers), binding => binding.AddScalar("Date", DateCodec), new EngineOptions { MaxErrors = 3 });
        var errors = await executor.ErrorsAsync("query($v: [Int]) { list(v: $v) }", """{"v":["a","a","a","a","a","a"]}""");
        Assert.Equal(4, errors.Count);
        Assert.Equal("Too many errors processing variables, error limit reached. Execution aborted.", errors[3]);
    }

    [Fact]
    public async Task NoItemIsCoercedForAnErrorThatIsNotTold()
    {
        var parsed = 0;
        var codec = new ScalarCodec(typeof(string), _ => "", _ => throw new FormatException($"{++parsed} is no date."), value => (string)value);
        var executor = EngineHarness.Create("scalar Date type Query { days(v: [Date!]): Int }", typeof(DayResolvers), binding => binding.AddScalar("Date", codec), new EngineOptions { MaxErrors = 3 });
        var errors = await executor.ErrorsAsync("query($v: [Date!]) { days(v: $v) }", "{\"v\":[" + string.Join(',', Enumerable.Repeat("1", 1000)) + "]}");
        Assert.Equal((4, 4), (errors.Count, parsed));
    }

    [Fact]
    public async Task NoUnknownFieldIsLookedUpForAnErrorThatIsNotTold()
    {
        var executor = EngineHarness.Create(Sdl, typeof(QueryResolvers), binding => binding.AddScalar("Date", DateCodec), new EngineOptions { MaxErrors = 3 });
        var fields = string.Concat(Enumerable.Range(0, 5000).Select(i => $",\"nam{i}\":1"));
        using var variables = JsonDocument.Parse("{\"v\":{\"name\":\"a\"" + fields + "}}");
        var request = new GraphQLRequest("query($v: Filter!) { filter(v: $v) }"u8.ToArray(), null, variables.RootElement);
        (await executor.ExecuteAsync(request, new Services(), CancellationToken.None)).Dispose(); // The plan is kept from here on.

        var before = GC.GetAllocatedBytesForCurrentThread();
        var running = executor.ExecuteAsync(request, new Services(), CancellationToken.None);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        using var result = await running;
        Assert.Equal(4, result.ErrorCount);
        Assert.InRange(allocated, 0, 500_000);
    }

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static DateOnly ParseDate(string? text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new FormatException($"\"{text}\" is no date.");

    [Resolvers("Query")]
    public static class DayResolvers
    {
        public static int Days(IReadOnlyList<string>? v) => v?.Count ?? 0;
    }

    /// <summary>A record with a constructor, init properties, optional and nullable members.</summary>
    public sealed record Filter(string Name, Optional<int?> Size)
    {
        public Optional<Color?> Color { get; init; }

        public Optional<IReadOnlyList<Filter>?> And { get; init; }

        public Optional<DateOnly?> Date { get; init; }

        public string[]? Tags { get; init; }

        public override string ToString() =>
            $"{Name} size={Text(Size)} color={Text(Color)} and={(And.HasValue ? $"({string.Join(';', And.Value ?? [])})" : "absent")} date={(Date.HasValue ? Date.Value?.ToString("O", CultureInfo.InvariantCulture) : "absent")} tags={string.Concat(Tags ?? [])}";

        private static string Text<T>(Optional<T?> value)
            where T : struct => value.HasValue ? value.Value?.ToString() ?? "null" : "absent";
    }

    public sealed class Key
    {
        public string? Id { get; set; }

        public int? Number { get; set; }
    }

    [Resolvers("Query")]
    public static class QueryResolvers
    {
        public static string Int(int? v) => v?.ToString(CultureInfo.InvariantCulture) ?? "null";

        public static string Float(double? v) => v?.ToString(CultureInfo.InvariantCulture) ?? "null";

        public static string String(string? v) => v ?? "null";

        public static string Boolean(bool? v) => v?.ToString() ?? "null";

        public static string Id(string? v) => v ?? "null";

        public static string Enum(Color? v) => v?.ToString() ?? "null";

        public static string Date(DateOnly? v) => v?.ToString("O", CultureInfo.InvariantCulture) ?? "null";

        public static string Needed(int v) => v.ToString(CultureInfo.InvariantCulture);

        public static string Defaulted(int v) => Needed(v);

        public static string List(IReadOnlyList<int?>? v) => v is null ? "null" : string.Join(',', v.Select(item => item?.ToString(CultureInfo.InvariantCulture) ?? "null"));

        public static string Lists(int[]?[]? v) => v is null ? "null" : string.Join(',', v.Select(item => item is null ? "null" : $"[{string.Join(',', item)}]"));

        public static string Immutable(System.Collections.Immutable.ImmutableArray<string> v) => string.Concat(v);

        public static string Filter(Filter? v) => v?.ToString() ?? "null";

        public static string Key(Key? v) => v is null ? "null" : v.Id is null ? $"number {v.Number}" : $"id {v.Id}";

        public static string NeededKey(Key v) => Key(v);

        public static string Absent(Optional<int?> v) => v.HasValue ? Int(v.Value) : "absent";
    }
}
