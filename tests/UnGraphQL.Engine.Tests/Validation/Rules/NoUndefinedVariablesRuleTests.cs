using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class NoUndefinedVariablesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "query A($a: Int, $b: Boolean) { arguments { int(a: $a) ...F } } fragment F on Arguments { int(a: 1) @skip(if: $b) complex(a: {nested: {stringListField: [$a]}}) }",
        "fragment F on Arguments { int(a: $a) }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "query A($a: Int) { arguments { int(a: $b) } }", ["1:39 1:1 Variable \"$b\" is not defined by operation \"A\"."] },
        { "{ arguments { ...F } } fragment F on Arguments { complex(a: {nested: {stringListField: [$a]}}) }", ["1:89 1:1 Variable \"$a\" is not defined."] },
        { "query A { dog { ...F } } query B($a: Boolean) { dog { ...F } } fragment F on Dog { name(surname: $a) }", ["1:98 1:1 Variable \"$a\" is not defined by operation \"A\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new NoUndefinedVariablesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new NoUndefinedVariablesRule(context), document, errors);
}
