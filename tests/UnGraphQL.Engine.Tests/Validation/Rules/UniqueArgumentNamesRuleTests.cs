using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class UniqueArgumentNamesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ a(x: 1, y: 1) @b(x: 1) @c(x: 1) c(x: {x: 1}) }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ a(x: 1, y: 2, x: 3, x: 4) @b(x: 1, x: 2) }", ["1:5 1:17 1:23 There can be only one argument named \"x\".", "1:32 1:38 There can be only one argument named \"x\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new UniqueArgumentNamesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new UniqueArgumentNamesRule(context), document, errors);
}
