using UnGraphQL.Engine.Language;

namespace UnGraphQL.Engine.Tests.Language;

public class PrinterTests
{
    [Fact]
    public void ExecutableDocumentsPrintCanonically()
    {
        const string Expected = """"
            "Finds what a session adopted."
            query Adopted(
              "The session, as printed."
              $session: String! = "67" @internal
              $filter: Filter = {
                kinds: [RESOLUTION, DECISION]
                year: { gte: 1946, lt: 2e3 }
                exact: true
                none: null
              }
              $list: [[Int!]]!
            ) @live(reason: """
            Why it is
              "live" \""" today
            """) {
              first: resolutions(
                session: $session
                where: { or: [{ title: "a \"b\" \\ é 😀 😀" }, {}] }
                order: []
              ) @include(if: true) @skip(if: $no) {
                ...Parts @defer
                ... on Resolution @x {
                  id
                  paragraphs(first: -1, ratio: -0.5e-10) {
                    text
                  }
                }
                ... @include(if: $yes) {
                  __typename
                }
                ... {
                  on: type
                }
              }
            }

            mutation Forget {
              forget(id: 0) {
                ok
              }
            }

            subscription {
              added {
                id
              }
            }

            fragment Parts on Document @x(y: "") {
              title
              fragment: query
            }

            {
              unnamed(null: null, true: false)
            }
            """";
        Assert.Equal(Expected, Print(KitchenSink.Executable), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void TypeSystemDocumentsPrintCanonically()
    {
        const string Expected = """"
            """
            The schema.

              Indented.
            """
            schema @a @b(c: [1, 2]) {
              query: Q
              mutation: M
              subscription: S
            }

            "Scalar"
            scalar Date @specifiedBy(url: "https://example.org/date")

            type Q implements N & P @x {
              "Field"
              one(
                "Argument"
                a: Int = 1 @x
                b: [String!]! = ["x"]
              ): T! @deprecated(reason: "No")
              two: [[T!]]
            }

            interface P implements N {
              id: ID!
            }

            union U @x = A | B

            enum E @x {
              "Value"
              A @deprecated
              B
            }

            input I @oneOf {
              a: Int
              b: I = { a: 1 } @x
            }

            directive @x(a: Int = 0) repeatable on FIELD | ENUM_VALUE | VARIABLE_DEFINITION

            extend schema @x {
              subscription: S
            }

            extend scalar Date @x

            extend type Q implements O

            extend type Q {
              three: Int
            }

            extend interface P @x

            extend union U = C

            extend enum E {
              C
            }

            extend input I {
              c: Int
            }

            type Empty
            """";
        Assert.Equal(Expected, Print(KitchenSink.TypeSystem), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void LongListsAndObjectsBreakAtEightyCharacters()
    {
        var item = new string('x', 30);
        Assert.Equal(
            $"{{\n  a(\n    b: [\n      \"{item}\"\n      \"{item}\"\n      \"{item}\"\n    ]\n    c: {{ d: 1 }}\n  )\n}}",
            Print($"{{ a(b: [\"{item}\", \"{item}\", \"{item}\"], c: {{d: 1}}) }}"));
    }

    private static string Print(string text) => Printer.Print(Parser.Parse(Source.FromText(text)));
}
