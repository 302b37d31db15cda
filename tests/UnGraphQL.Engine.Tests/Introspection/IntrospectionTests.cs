using System.Text.Json;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Tests.Execution;

namespace UnGraphQL.Engine.Tests.Introspection;

/// <summary>GraphQL spec 4, Introspection.</summary>
public sealed class IntrospectionTests
{
    private const string Sdl = """"
        "A test."
        schema { query: Query mutation: Change }
        directive @tag(name: String! = "x", old: Int @deprecated) repeatable on FIELD_DEFINITION | OBJECT
        type Query { b(x: In = {a: [1, 2], k: RED}, y: Int @deprecated(reason: "No use.")): Int! a: [String!]! @deprecated thing: Thing }
        type Change { z: Int }
        """
        About
        things.
        """
        interface Thing { name: String }
        interface Sub implements Thing { name: String }
        type One implements Thing & Sub { name: String }
        type Two implements Thing { name: String }
        union Either = Two | One
        enum Kind { RED BLUE @deprecated(reason: "Faded.") }
        input In { a: [Int!] k: Kind = RED old: String @deprecated(reason: "Old.") }
        input Key @oneOf { a: Int b: Int }
        scalar Date @specifiedBy(url: "https://example.org/date")
        """";

    private static readonly RequestExecutor Executor = EngineHarness.Create(
        Sdl,
        typeof(QueryResolvers),
        binding => binding.AddResolvers(typeof(ChangeResolvers)).AddObject<Row>("One").AddObject<OtherRow>("Two")
            .AddScalar("Date", new ScalarCodec(typeof(string), _ => "", _ => "", value => (string)value)));

    public static TheoryData<string, string> Answers { get; } = new()
    {
        { "{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }", """{"__schema":{"description":"A test.","queryType":{"name":"Query"},"mutationType":{"name":"Change"},"subscriptionType":null}}""" },
        { """{ __type(name: "Nothing") { name } }""", """{"__type":null}""" },
        { """{ __type(name: "Thing") { __typename kind name description fields { name isDeprecated } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name } specifiedByURL isOneOf } }""", """{"__type":{"__typename":"__Type","kind":"INTERFACE","name":"Thing","description":"About\nthings.","fields":[{"name":"name","isDeprecated":false}],"interfaces":[],"possibleTypes":[{"name":"One"},{"name":"Two"}],"enumValues":null,"inputFields":null,"ofType":null,"specifiedByURL":null,"isOneOf":null}}""" },
        { """{ __type(name: "Either") { kind fields { name } interfaces { name } possibleTypes { name } } }""", """{"__type":{"kind":"UNION","fields":null,"interfaces":null,"possibleTypes":[{"name":"Two"},{"name":"One"}]}}""" },
        { """{ __type(name: "One") { kind interfaces { name } possibleTypes { name } } }""", """{"__type":{"kind":"OBJECT","interfaces":[{"name":"Thing"},{"name":"Sub"}],"possibleTypes":null}}""" },
        { """{ __type(name: "Query") { fields { name } all: fields(includeDeprecated: true) { name isDeprecated deprecationReason type { kind name ofType { kind name ofType { kind ofType { name } } } } } } }""", """{"__type":{"fields":[{"name":"b"},{"name":"thing"}],"all":[{"name":"b","isDeprecated":false,"deprecationReason":null,"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"Int","ofType":null}}},{"name":"a","isDeprecated":true,"deprecationReason":"No longer supported","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","ofType":{"name":"String"}}}}},{"name":"thing","isDeprecated":false,"deprecationReason":null,"type":{"kind":"INTERFACE","name":"Thing","ofType":null}}]}}""" },
        { """{ __type(name: "Query") { fields { args { name defaultValue } all: args(includeDeprecated: true) { name isDeprecated deprecationReason } } } }""", """{"__type":{"fields":[{"args":[{"name":"x","defaultValue":"{ a: [1, 2], k: RED }"}],"all":[{"name":"x","isDeprecated":false,"deprecationReason":null},{"name":"y","isDeprecated":true,"deprecationReason":"No use."}]},{"args":[],"all":[]}]}}""" },
        { """{ __type(name: "Kind") { kind enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } }""", """{"__type":{"kind":"ENUM","enumValues":[{"name":"RED"}],"all":[{"name":"RED","isDeprecated":false,"deprecationReason":null},{"name":"BLUE","isDeprecated":true,"deprecationReason":"Faded."}]}}""" },
        { """{ __type(name: "In") { kind isOneOf inputFields { name defaultValue } all: inputFields(includeDeprecated: true) { name } } }""", """{"__type":{"kind":"INPUT_OBJECT","isOneOf":false,"inputFields":[{"name":"a","defaultValue":null},{"name":"k","defaultValue":"RED"}],"all":[{"name":"a"},{"name":"k"},{"name":"old"}]}}""" },
        { """{ key: __type(name: "Key") { isOneOf } date: __type(name: "Date") { kind specifiedByURL } }""", """{"key":{"isOneOf":true},"date":{"kind":"SCALAR","specifiedByURL":"https://example.org/date"}}""" },
        { """query($d: Boolean!) { __type(name: "Kind") { enumValues(includeDeprecated: $d) { name } } }""", """{"__type":{"enumValues":[{"name":"RED"},{"name":"BLUE"}]}}""" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task AnswersFromTheSchema(string query, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await Executor.ExecuteAsync(query, """{"d":true}"""));

    [Fact]
    public async Task TypesStandInTheOrderOfTheSdl()
    {
        using var response = JsonDocument.Parse(await Executor.ExecuteAsync("{ __schema { types { name } } }"));
        var names = response.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray().Select(type => type.GetProperty("name").GetString()).ToList();
        Assert.Equal(["Query", "Change", "Thing", "Sub", "One", "Two", "Either", "Kind", "In", "Key", "Date"], names.Take(11));
        Assert.Contains("__Type", names);
        Assert.Contains("Int", names);
    }

    [Fact]
    public async Task DirectivesHavePlacesAndArguments()
    {
        using var response = JsonDocument.Parse(await Executor.ExecuteAsync("{ __schema { directives { name isRepeatable locations args { name defaultValue type { kind } } all: args(includeDeprecated: true) { name } } } }"));
        var directives = response.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("directives").EnumerateArray().ToList();
        Assert.Equal(["skip", "include", "deprecated", "specifiedBy", "oneOf", "tag"], directives.Select(directive => directive.GetProperty("name").GetString()));
        Assert.Equal(
            """{"name":"tag","isRepeatable":true,"locations":["FIELD_DEFINITION","OBJECT"],"args":[{"name":"name","defaultValue":"\"x\"","type":{"kind":"NON_NULL"}}],"all":[{"name":"name"},{"name":"old"}]}""",
            directives[^1].GetRawText());
    }

    /// <summary>As development tools ask, with every option.</summary>
    [Fact]
    public async Task TheQueryOfDevelopmentToolsIsWithinTheDefaultLimits()
    {
        const string TypeRef = "kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }";
        using var result = await Executor.RunAsync($$"""
            query IntrospectionQuery {
              __schema {
                description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
                types { ...FullType }
                directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
              }
            }
            fragment FullType on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type { {{TypeRef}} }
            """);
        Assert.Equal((false, 0), (result.IsRequestError, result.ErrorCount));
        using var response = JsonDocument.Parse(result.Json);
        Assert.Equal(Executor.Schema.Types.Count, response.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").GetArrayLength());
    }

    public sealed record Row(string? Name);

    public sealed record OtherRow(string? Name);

    [Resolvers("Query")]
    public static class QueryResolvers
    {
        public static int B(In? x, int? y) => y ?? x?.A?.Count ?? 0;

        public static string[] A() => [];

        public static object? Thing() => null;
    }

    [Resolvers("Change")]
    public static class ChangeResolvers
    {
        public static int? Z() => null;
    }

    public sealed class In
    {
        public IReadOnlyList<int>? A { get; set; }

        public string? K { get; set; }

        public string? Old { get; set; }
    }
}
