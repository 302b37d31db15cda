using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class VariablesInAllowedPositionRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "query ($a: String) { arguments { requiredOneOf(a: {stringField: $a}) } }",
        "query ($a: Int, $b: Int!) { arguments { int(a: $a) i: int(a: $b) nonNullInt(a: $b) } }",
        "query ($a: [String!]!, $b: String) { arguments { strings(a: $a) s: strings(a: [$b]) nonNullStrings(a: $a) } }",
        "query ($a: Int = 1) { arguments { nonNullInt(a: $a) } }", // A default that is not null makes up for a nullable type.
        "query ($a: Int, $b: Boolean) { arguments { withDefault(a: $a, b: 1) complex(a: {requiredField: true, nonNullField: $b}) } }", // So does a default of the argument or input field.
        "query ($a: String!) { arguments { oneOf(a: {stringField: $a}) } }",
        "query ($a: Unknown, $b: Int) { arguments { int(a: $a, unknown: $b) any(a: {b: $b}) } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "query ($a: Int) { arguments { nonNullInt(a: $a) } }", ["1:8 1:45 Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\"."] },
        { "query ($a: Int = null) { arguments { nonNullInt(a: $a) } }", ["1:8 1:52 Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\"."] },
        { "query ($a: Int) { ...F } fragment F on Query { arguments { ...G } } fragment G on Arguments { nonNullInt(a: $a) string(a: $a) }", ["1:8 1:109 Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\".", "1:8 1:123 Variable \"$a\" of type \"Int\" used in position expecting type \"String\"."] },
        { "query ($a: String, $b: [String]) { arguments { strings(a: $a) nonNullStrings(a: $b) s: string(a: $b) } }", ["1:8 1:59 Variable \"$a\" of type \"String\" used in position expecting type \"[String]\".", "1:20 1:81 Variable \"$b\" of type \"[String]\" used in position expecting type \"[String!]!\".", "1:20 1:98 Variable \"$b\" of type \"[String]\" used in position expecting type \"String\"."] },
        { "query ($a: Boolean) { dog @include(if: $a) { name } arguments { complex(a: {requiredField: $a}) } }", ["1:8 1:40 Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\".", "1:8 1:92 Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\"."] },
        { "query ($a: String) { arguments { oneOf(a: {stringField: $a}) } }", ["1:8 1:57 Variable \"$a\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"OneOf\"."] },
        { "query ($a: String) { arguments { requiredOneOf(a: {nested: {stringField: $a}}) } }", ["1:8 1:74 Variable \"$a\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"OneOf\"."] },
        { "query ($a: String = \"x\") { arguments { oneOf(a: {stringField: $a}) } }", ["1:8 1:63 Variable \"$a\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"OneOf\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new VariablesInAllowedPositionRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new VariablesInAllowedPositionRule(context), document, errors);
}
