using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Tests.TypeSystem;

public class SchemaPrinterTests
{
    private const string Sdl = """"
        """The service."""
        schema @cost(weight: "0") {
          query: Root
        }

        """What it costs."""
        directive @cost(
          """A number."""
          weight: String!
        ) repeatable on SCHEMA | OBJECT | FIELD_DEFINITION

        """
        The first line.

          The third.
        """
        type Root implements Node @cost(weight: "1") {
          id(first: Int = 10, where: [Filter!] = [{ name: "x" }]): ID! @cost(weight: "5") @deprecated(reason: "Old")
          all: [All]
        }

        interface Node {
          id: ID! @deprecated
        }

        union All = Root | Other

        type Other {
          date: Date
        }

        scalar Date @specifiedBy(url: "https://example.org")

        enum Kind {
          A @deprecated
          """The second."""
          B
        }

        input Filter @oneOf {
          name: String
          kind: Kind
        }

        """";

    private static readonly Schema _schema = SchemaBuilder.Build(Source.FromText(Sdl));

    [Fact]
    public void WithAppliedDirectivesTheSourceComesBack() => Assert.Equal(Sdl, SchemaPrinter.Print(_schema, withAppliedDirectives: true));

    [Fact]
    public void WithoutThemOnlySpecifiedDirectivesStand()
    {
        var expected = Sdl.Replace("schema @cost(weight: \"0\")", "schema", StringComparison.Ordinal)
            .Replace(" @cost(weight: \"1\")", "", StringComparison.Ordinal)
            .Replace(" @cost(weight: \"5\")", "", StringComparison.Ordinal);
        Assert.Equal(expected, SchemaPrinter.Print(_schema));
    }

    [Fact]
    public void DefaultRootNamesNeedNoSchemaDefinition() =>
        Assert.Equal("type Query {\n  a: Int\n}\n", SchemaPrinter.Print(SchemaBuilder.Build(Source.FromText("schema { query: Query } type Query { a: Int }"))));

    [Fact]
    public void ATypeWithADefaultRootNameThatIsNoRootKeepsTheSchemaDefinition() =>
        Assert.StartsWith(
            "schema {\n  query: Query\n}\n",
            SchemaPrinter.Print(SchemaBuilder.Build(Source.FromText("schema { query: Query } type Query { a: Mutation } type Mutation { a: Int }"))),
            StringComparison.Ordinal);
}
