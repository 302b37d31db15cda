using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class ValuesOfCorrectTypeRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ arguments { int(a: 2) i: int(a: -2147483648) float(a: 1) f: float(a: 1.5e3) string(a: \"a\") boolean(a: true) id(a: 1) j: id(a: \"x\") color(a: BROWN) n: int(a: null) } }",
        "{ arguments { strings(a: [\"a\", null, \"b\"]) s: strings(a: \"single\") nonNullStrings(a: []) any(a: {b: [1, $c]}) } }",
        "{ arguments { complex(a: {requiredField: true, stringListField: [\"a\"], nested: {requiredField: false}}) c: complex(a: null) oneOf(a: {stringField: \"a\"}) o: oneOf(a: {nested: {intField: $a}}) } }",
        "query ($a: Int = 1, $b: Complex = {requiredField: true}, $c: [String] = \"x\", $d: Unknown = 1, $e: Dog = 1) { a }",
        "{ unknown(a: {b: 1}) dog { name(unknown: 1) @unknown(a: [1]) } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ arguments { int(a: \"2\") i: int(a: 1.0) j: int(a: 2147483648) k: int(a: X) l: int(a: [1]) } }", ["1:22 Int cannot represent non-integer value: \"2\"", "1:37 Int cannot represent non-integer value: 1.0", "1:52 Int cannot represent non 32-bit signed integer value: 2147483648", "1:74 Int cannot represent non-integer value: X", "1:87 Int cannot represent non-integer value: [1]"] },
        { "{ arguments { float(a: \"2\") f: float(a: 1e999) string(a: 1) boolean(a: 0) id(a: 1.0) color(a: \"BROWN\") } }", ["1:24 Float cannot represent non numeric value: \"2\"", "1:41 Float cannot represent non numeric value: 1e999", "1:58 String cannot represent a non string value: 1", "1:72 Boolean cannot represent a non boolean value: 0", "1:81 ID cannot represent a non-string and non-integer value: 1.0", "1:95 Enum \"Color\" cannot represent non-enum value: \"BROWN\". Did you mean the enum value \"BROWN\"?"] },
        { "{ dog { doesKnowCommand(command: HEAL) } arguments { color(a: brown) } }", ["1:34 Value \"HEAL\" does not exist in \"Command\" enum. Did you mean the enum value \"HEEL\"?", "1:63 Value \"brown\" does not exist in \"Color\" enum. Did you mean the enum value \"BROWN\"?"] },
        { "{ arguments { nonNullInt(a: null) nonNullStrings(a: [\"a\", null, 1]) } }", ["1:29 Expected value of non-null type \"Int!\" not to be null.", "1:59 Expected value of non-null type \"String!\" not to be null.", "1:65 String cannot represent a non string value: 1"] },
        { "{ arguments { complex(a: {intField: 4, unknown: 1}) c: complex(a: 1) d: complex(a: {requiredField: null, intFeld: 1}) } }", ["1:26 Expected value of type \"Complex\" to include required field \"requiredField\", found: { intField: 4, unknown: 1 }.", "1:40 Expected value of type \"Complex\" not to include unknown field \"unknown\", found: { intField: 4, unknown: 1 }.", "1:67 Expected value of type \"Complex\" to be an object, found: 1.", "1:100 Expected value of non-null type \"Boolean!\" not to be null.", "1:106 Expected value of type \"Complex\" not to include unknown field \"intFeld\". Did you mean \"intField\"? Found: { requiredField: null, intFeld: 1 }."] },
        { "{ arguments { oneOf(a: {stringField: \"a\", intField: 1}) b: oneOf(a: {}) c: oneOf(a: {stringField: null}) } }", ["1:24 Within OneOf Input Object type \"OneOf\", exactly one field must be specified, and the value for that field must be non-null.", "1:69 Within OneOf Input Object type \"OneOf\", exactly one field must be specified, and the value for that field must be non-null.", "1:85 Within OneOf Input Object type \"OneOf\", exactly one field must be specified, and the value for that field must be non-null."] },
        { "query ($a: Int! = null, $b: String = 1) { a @skip(if: \"no\") }", ["1:19 Expected value of non-null type \"Int!\" not to be null.", "1:38 String cannot represent a non string value: 1", "1:55 Boolean cannot represent a non boolean value: \"no\""] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new ValuesOfCorrectTypeRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new ValuesOfCorrectTypeRule(context), document, errors);
}
