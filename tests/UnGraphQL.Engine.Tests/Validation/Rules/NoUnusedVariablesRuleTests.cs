using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class NoUnusedVariablesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "query ($a: Int, $b: Boolean) { arguments { int(a: $a) ...F } } fragment F on Arguments { int @skip(if: $b) }",
        "query ($a: Int) { ... @onQuery(a: $a) { unknown(x: {y: [$a]}) } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "query ($a: Int, $b: Int) { arguments { int(a: $a) } }", ["1:17 Variable \"$b\" is never used."] },
        { "query A($a: Boolean) { dog { name } } fragment F on Dog { name(surname: $a) }", ["1:9 Variable \"$a\" is never used in operation \"A\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new NoUnusedVariablesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new NoUnusedVariablesRule(context), document, errors);
}
