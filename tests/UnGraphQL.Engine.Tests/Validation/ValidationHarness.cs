using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;
using UnGraphQL.Engine.Validation;

namespace UnGraphQL.Engine.Tests.Validation;

/// <summary>Validates documents with one rule, or with all, against one small schema.</summary>
internal static class ValidationHarness
{
    public static Schema Schema { get; } = SchemaBuilder.Build(Source.FromText(
        """
        schema { query: Query subscription: Subscription }

        interface Being { name(surname: Boolean): String }
        interface Pet implements Being { name(surname: Boolean): String, age: Int! }
        interface Canine implements Being & Pet { name(surname: Boolean): String, age: Int!, mother: Canine }
        type Dog implements Being & Pet & Canine {
          name(surname: Boolean): String
          age: Int!
          mother: Dog
          nickname: String
          barkVolume: Int
          doesKnowCommand(command: Command): Boolean
          isHouseTrained(atOtherHomes: Boolean = true): Boolean
        }
        type Cat implements Being & Pet { name(surname: Boolean): String, age: Int!, nickname: String, meowVolume: Int, color: Color }
        type Human implements Being { name(surname: Boolean): String, pets: [Pet], relatives: [Human]! }
        type Alien { iq: Int, numEyes: Float! }
        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        enum Command { SIT HEEL DOWN }
        enum Color { BROWN BLACK }
        scalar Any
        input Complex {
          requiredField: Boolean!
          nonNullField: Boolean! = false
          intField: Int
          stringField: String
          stringListField: [String]
          nested: Complex
        }
        input OneOf @oneOf { stringField: String, intField: Int, nested: OneOf }
        type Arguments {
          int(a: Int): Int
          nonNullInt(a: Int!): Int
          withDefault(a: Int! = 1, b: Int!): Int
          float(a: Float): Float
          string(a: String): String
          boolean(a: Boolean): Boolean
          id(a: ID): ID
          color(a: Color): Color
          strings(a: [String]): String
          nonNullStrings(a: [String!]!): String
          complex(a: Complex): String
          oneOf(a: OneOf): String
          requiredOneOf(a: OneOf!): String
          any(a: Any): Any
        }
        type Query {
          dog: Dog
          cat: Cat
          pet: Pet
          being: Being
          canine: Canine
          human(id: ID): Human
          alien: Alien
          catOrDog: CatOrDog
          dogOrHuman: DogOrHuman
          arguments: Arguments
        }
        type Subscription { dogBorn: Dog, catBorn: Cat }
        directive @onQuery(a: Int) on QUERY
        directive @onField(a: Int!) on FIELD
        directive @onVariable on VARIABLE_DEFINITION
        directive @repeatable repeatable on FIELD
        """));

    public static void ExpectValid(Func<ValidationContext, ValidationRule> rule, string document) => ExpectErrors(rule, document);

    /// <param name="errors">As <c>1:3 4:5 message</c>: the places, then the message.</param>
    public static void ExpectErrors(Func<ValidationContext, ValidationRule> rule, string document, params string[] errors) =>
        Assert.Equal(errors, DocumentValidator.Validate(Schema, Parse(document), new ValidationOptions(), context => [rule(context)]).Select(Print));

    public static IReadOnlyList<GraphQLError> ValidateAll(string document, int maxErrors = 50) =>
        DocumentValidator.Validate(Schema, Parse(document), maxErrors);

    private static Engine.Language.Ast.DocumentNode Parse(string document) => Parser.Parse(Source.FromText(document));

    private static string Print(GraphQLError error) =>
        string.Join(' ', error.Locations.Select(location => $"{location.Line}:{location.Column}").Append(error.Message));
}
