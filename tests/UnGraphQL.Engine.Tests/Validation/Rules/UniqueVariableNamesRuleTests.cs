using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class UniqueVariableNamesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "query A($x: Int, $y: String) { a } query B($x: Int) { b }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "query ($x: Int, $y: Int, $x: String, $x: Float) { a }", ["1:9 1:27 1:39 There can be only one variable named \"$x\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new UniqueVariableNamesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new UniqueVariableNamesRule(context), document, errors);
}
