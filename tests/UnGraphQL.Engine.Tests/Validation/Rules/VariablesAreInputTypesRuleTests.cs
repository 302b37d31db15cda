using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class VariablesAreInputTypesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "query ($a: String, $b: [Boolean!]!, $c: Complex, $d: Unknown) { a }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "query ($a: Dog, $b: [[CatOrDog!]]!, $c: Pet) { a }", ["1:12 Variable \"$a\" cannot be non-input type \"Dog\".", "1:21 Variable \"$b\" cannot be non-input type \"[[CatOrDog!]]!\".", "1:41 Variable \"$c\" cannot be non-input type \"Pet\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new VariablesAreInputTypesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new VariablesAreInputTypesRule(context), document, errors);
}
