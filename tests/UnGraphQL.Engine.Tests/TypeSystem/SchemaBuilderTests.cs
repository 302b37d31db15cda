using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Tests.TypeSystem;

public class SchemaBuilderTests
{
    public static TheoryData<string, string[]> Invalid => new()
    {
        { "type Query { a: Int } type A { b: Nope }", ["s:1:35: Unknown type \"Nope\"."] },
        { "type Query { a: Int } type A { b: Quer }", ["s:1:35: Unknown type \"Quer\". Did you mean \"Query\"?"] },
        { "type Query { a: Int } type A { a: Int } type A { b: Int }", ["s:1:46: There can be only one type named \"A\"."] },
        { "type Query { a: Int } scalar Int", ["s:1:30: Type \"Int\" is built in and cannot be defined again."] },
        { "type Query { a: Int } type __A { b: Int }", ["s:1:28: Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection."] },
        { "type Query { a: Int } type A { __b(__c: Int): Int } enum E { __D }", ["s:1:32: Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection.", "s:1:62: Name \"__D\" must not begin with \"__\", which is reserved by GraphQL introspection.", "s:1:36: Name \"__c\" must not begin with \"__\", which is reserved by GraphQL introspection."] },
        { "type Query { a: Int } extend type Nope { a: Int }", ["s:1:35: Cannot extend type \"Nope\" because it is not defined."] },
        { "type Query { a: Int } extend enum Query { A }", ["s:1:35: Cannot extend non-enum type \"Query\"."] },
        { "type Query { a: Int } extend type Query { a: Int }", ["s:1:43: Field \"Query.a\" can only be defined once."] },
        { "type Query { a: Int } type A { a(b: Int, b: Int): Int }", ["s:1:42: Argument \"A.a(b:)\" can only be defined once."] },
        { "type Query { a: Int } enum E { A B A }", ["s:1:36: Enum value \"E.A\" can only be defined once."] },
        { "type Query { a: Int } input I { a: Int a: Int }", ["s:1:40: Field \"I.a\" can only be defined once."] },
        { "type Query { a: Int } directive @d on FIELD directive @d on QUERY", ["s:1:56: There can be only one directive named \"@d\"."] },
        { "type Query { a: Int } { a }", ["s:1:23: A schema cannot contain operations or fragments."] },
        { "type Query { a: Int } type A", ["s:1:28: Type A must define one or more fields."] },
        { "type Query { a: Int } union U enum E input I", ["s:1:29: Union type U must define one or more member types.", "s:1:36: Enum type E must define one or more values.", "s:1:44: Input Object type I must define one or more fields."] },
        { "type Query { a: Int } input I { a: Int } type A { b: I }", ["s:1:51: The type of A.b must be Output Type but got: I."] },
        { "type Query { a: Int } type A { b(c: Query!): Int }", ["s:1:34: The type of A.b(c:) must be Input Type but got: Query!."] },
        { "type Query { a: Int } input I { a: [Query] }", ["s:1:33: The type of I.a must be Input Type but got: [Query]."] },
        { "type Query { a: Int } directive @d(a: Query) on FIELD", ["s:1:36: The type of @d(a:) must be Input Type but got: Query."] },
        { "type Query { a: Int } type A { b(c: Int! @deprecated): Int } input I { d: Int! @deprecated }", ["s:1:34: Required argument A.b(c:) cannot be deprecated.", "s:1:72: Required input field I.d cannot be deprecated."] },
        { "type Query { a: Int } union U = Query | Query | Int", ["s:1:41: Union type U can only include type Query once.", "s:1:49: Union type U can only include Object types, it cannot include Int."] },
        { "type Query { a: Int } type A implements Query { a: Int }", ["s:1:41: Type A must only implement Interface types, it cannot implement Query."] },
        { "type Query { a: Int } interface I implements I { a: Int }", ["s:1:46: Type I cannot implement itself because it would create a circular reference."] },
        { "type Query { a: Int } interface I { a: Int } type A implements I & I { a: Int }", ["s:1:68: Type A can only implement I once."] },
        { "type Query { a: Int } interface I { a: Int } type A implements I { b: Int }", ["s:1:51: Interface field I.a expected but A does not provide it."] },
        { "type Query { a: Int } interface I { a: [Query]! } type A implements I { a: [Query!] }", ["s:1:73: Interface field I.a expects type [Query]! but A.a is type [Query!]."] },
        { "type Query { a: Int } interface I { a(b: Int): Int } type A implements I { a: Int }", ["s:1:76: Interface field argument I.a(b:) expected but A.a does not provide it."] },
        { "type Query { a: Int } interface I { a(b: Int): Int } type A implements I { a(b: Int!): Int }", ["s:1:78: Interface field argument I.a(b:) expects type Int but A.a(b:) is type Int!."] },
        { "type Query { a: Int } interface I { a: Int } type A implements I { a(b: Int!): Int }", ["s:1:70: Argument \"A.a(b:)\" must not be required type \"Int!\" if not provided by the Interface field \"I.a\"."] },
        { "type Query { a: Int } interface I { a: Int } type A implements I { a: Int @deprecated }", ["s:1:68: Interface field I.a is not deprecated, so implementation field A.a must not be deprecated."] },
        { "type Query { a: Int } interface I { a: Int } interface J implements I { a: Int } type A implements J { a: Int }", ["s:1:87: Type A must implement I because it is implemented by J."] },
        { "type Query { a: Int } interface I implements J { a: Int } interface J implements I { a: Int }", ["s:1:33: Type I cannot implement J because it would create a circular reference.", "s:1:69: Type J cannot implement I because it would create a circular reference."] },
        { "type Query { a: Int } input I { a: I! }", ["s:1:33: Input Object I cannot be provided a finite value because it references itself through fields: I.a."] },
        { "type Query { a: Int } input I { a: J! } input J { b: [J] c: I! }", ["s:1:33: Input Object I cannot be provided a finite value because it references itself through fields: I.a, J.c."] },
        { "type Query { a: Int } input I @oneOf { a: I }", ["s:1:40: Input Object I cannot be provided a finite value because it references itself through fields: I.a."] },
        { "type Query { a: Int } input I @oneOf { a: Int! b: Int = 1 }", ["s:1:40: OneOf input field I.a must be nullable.", "s:1:48: OneOf input field I.b cannot have a default value."] },
        { "type Query { a: Int } input I { a: Int = \"x\" b: [Int!] = [null] }", ["s:1:33: I.a has invalid default value: Int cannot represent non-integer value: \"x\"", "s:1:46: I.b has invalid default value: Expected value of non-null type \"Int!\" not to be null."] },
        { "type Query { a: Int } type A { b(c: E = Y): Int } enum E { X }", ["s:1:34: A.b(c:) has invalid default value: Value \"Y\" does not exist in \"E\" enum. Did you mean the enum value \"X\"?"] },
        { "type Query { a: Int } input I { a: I = {} }", ["s:1:33: Invalid circular reference. The default value of Input Object field I.a references itself."] },
        { "type Query { a: Int } input I { a: J = {} } input J { b: I = {} }", ["s:1:33: Invalid circular reference. The default value of Input Object field I.a references itself via the default values of: J.b."] },
        { "type Query { a: Int } directive @d(a: Int @d) on ARGUMENT_DEFINITION", ["s:1:34: Directive @d cannot reference itself, directly or through the types of its arguments."] },
        { "type Query { a: Int } directive @d(a: I) on INPUT_FIELD_DEFINITION input I { b: Int @d }", ["s:1:34: Directive @d cannot reference itself, directly or through the types of its arguments."] },
        { "type Query { a: Int } type A @nope { b: Int }", ["s:1:30: Unknown directive \"@nope\"."] },
        { "type Query { a: Int } type A @deprecated { b: Int @specifiedBy(url: \"x\") }", ["s:1:30: Directive \"@deprecated\" may not be used on OBJECT.", "s:1:51: Directive \"@specifiedBy\" may not be used on FIELD_DEFINITION."] },
        { "type Query { a: Int } type A { b: Int @deprecated @deprecated(why: 1) c: Int @deprecated(reason: 1) } scalar S @specifiedBy", ["s:1:112: Argument \"@specifiedBy(url:)\" of type \"String!\" is required, but it was not provided.", "s:1:51: Unknown argument \"why\" on directive \"@deprecated\".", "s:1:51: The directive \"@deprecated\" can only be used once at this location.", "s:1:78: String cannot represent a non string value: 1"] },
        { "type Query { a: Int } schema { query: Query query: Query mutation: Int subscription: Query }", ["s:1:45: There can be only one query type in schema.", "s:1:68: Mutation root type must be Object type if provided, it cannot be Int.", "s:1:6: All root types must be different, \"Query\" type is used as query and subscription root types."] },
        { "type Query { a: Int } schema { mutation: Query } schema { query: Query }", ["s:1:50: Must provide only one schema definition."] },
        { "type Query { a: Int } type A {", ["s:1:31: Syntax Error: Expected Name, found <EOF>."] },
        { "scalar Date", ["Query root type must be provided."] },
        { "type Query { a: Int } schema { mutation: Query }", ["Query root type must be provided."] },
        { "type Query {\n  é: Int }", ["s:2:3: Syntax Error: Unexpected character: U+00E9."] },
    };

    public static TheoryData<string> Valid =>
    [
        "schema { query: Q } type Q { a: Query } type Query { a: Int }",
        "type Query { a: I } interface I { a(b: Int): I c: [I] } type A implements I { a(b: Int, d: Int = 1): A! c: [A!]! }",
        "type Query { a: I } interface I { a: U } union U = A type A implements I { a: A }",
        "type Query { a(i: I = {b: {c: 1}}): Int } input I { b: J! = {} d: I e: [I!] } input J { c: Int = 2 }",
        "type Query { a: Int } input I @oneOf { a: I b: Int }",
        "type Query { a: Int @x(a: 1) @x } extend schema @x directive @x(a: Int) repeatable on FIELD_DEFINITION | SCHEMA",
        "type Query { a: Int } directive @deprecated(reason: String) on FIELD_DEFINITION",
        "type Query { a: Int @deprecated(reason: null) } directive @deprecated(reason: String) on FIELD_DEFINITION",
    ];

    [Theory]
    [MemberData(nameof(Invalid))]
    public void FaultsAreNamedWithTheirPlace(string sdl, string[] faults) =>
        Assert.Equal(faults, Assert.Throws<SchemaException>(() => SchemaBuilder.Build(Source.FromText(sdl, "s"))).Faults);

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidSchemasAreBuilt(string sdl) => Assert.NotNull(SchemaBuilder.Build(Source.FromText(sdl)).QueryType);

    [Fact]
    public void DefinitionsAndExtensionsOfSeveralSourcesAreOneSchema()
    {
        var schema = SchemaBuilder.Build(
            Source.FromText("extend type Query { b(x: Float = 1.5): B } type B implements N { id: ID! }", "b.graphql"),
            Source.FromText("\"The root.\" type Query { a: String } interface N { id: ID! }", "a.graphql"));

        Assert.Equal("The root.", schema.QueryType.Description);
        Assert.Equal(["a", "b"], schema.QueryType.Fields.Select(field => field.Name));
        Assert.Equal(["B", "Query", "N", "Float", "String", "Boolean", "ID"], schema.Types.Except(BuiltIns.IntrospectionTypes).Select(type => type.Name));
        Assert.Equal(["B"], schema.PossibleTypes[schema.TypesByName["N"]].Select(type => type.Name));
        Assert.Equal(["skip", "include", "deprecated", "specifiedBy", "oneOf"], schema.Directives.Select(directive => directive.Name));
    }

    [Fact]
    public void MetaFieldsBelongToRootAndComposites()
    {
        var schema = SchemaBuilder.Build(Source.FromText("type Query { u: U } union U = Query"));
        Assert.Equal("__Schema!", MetaFields.FieldOf(schema, schema.QueryType, "__schema")?.Type.ToString());
        Assert.Equal("name", MetaFields.FieldOf(schema, schema.QueryType, "__type")?.Arguments.Single().Name);
        Assert.Same(MetaFields.TypeName, MetaFields.FieldOf(schema, schema.TypesByName["U"], "__typename"));
        Assert.Null(MetaFields.FieldOf(schema, schema.TypesByName["U"], "__schema"));
        Assert.Same(schema.TypesByName["__Type"], MetaFields.Type.Type.Named);
    }

    [Fact]
    public void DeprecationSpecificationAndOneOfAreRead()
    {
        var schema = SchemaBuilder.Build(Source.FromText(
            "type Query { a(b: Int @deprecated): S @deprecated(reason: \"Gone\") } scalar S extend scalar S @specifiedBy(url: \"https://example.org\") input I @oneOf { a: Int }"));
        var field = schema.QueryType.Fields.Single();
        Assert.Equal("Gone", field.DeprecationReason);
        Assert.Equal("No longer supported", field.Arguments.Single().DeprecationReason);
        Assert.Equal("https://example.org", ((ScalarType)schema.TypesByName["S"]).SpecifiedByUrl);
        Assert.True(((InputObjectType)schema.TypesByName["I"]).IsOneOf);
    }

    [Fact]
    public void MutatedSchemasAreBuiltOrRefused()
    {
        const string Sdl = """
            schema @x(a: 1) { query: Q } interface N { id: ID! } interface P implements N { id: ID! name(a: Int = 1 , b: I ): String }
            type Q implements N & P { id: ID! name(a: Int = 1 , b: I ): String others: [ Q ! ] ! u: U e(x: E ! = X ): E @deprecated }
            type A { f: Float } union U = Q | A enum E { X Y @deprecated } scalar D @specifiedBy(url: "u")
            input I { a: Int ! = 1 b: [ J ! ] = [ { c: "x" } ] i: I } input J { c: String ! o: O = { s: "q" } } input O @oneOf { s: String j: J }
            directive @x(a: Int , i: I ) repeatable on SCHEMA | OBJECT extend enum E { Z } extend union U = B type B @x { d: D }
            """;
        var words = Sdl.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var random = new Random(20250903);
        var built = 0;
        for (var round = 0; round < 1_500; round++)
        {
            var mutated = words.ToArray();
            mutated[random.Next(words.Length)] = words[random.Next(words.Length)];
            mutated[random.Next(words.Length)] = round % 2 == 0 ? "" : words[random.Next(words.Length)];
            try
            {
                var printed = SchemaPrinter.Print(SchemaBuilder.Build(Source.FromText(string.Join(' ', mutated))), withAppliedDirectives: true);
                Assert.Equal(printed, SchemaPrinter.Print(SchemaBuilder.Build(Source.FromText(printed)), withAppliedDirectives: true));
                built++;
            }
            catch (SchemaException exception)
            {
                Assert.NotEmpty(exception.Faults);
            }
        }

        Assert.InRange(built, 1, 1_499);
    }
}
