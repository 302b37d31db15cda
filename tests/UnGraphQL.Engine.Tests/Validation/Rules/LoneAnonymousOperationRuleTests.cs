using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class LoneAnonymousOperationRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ a }",
        "query A { a } query B { b }",
        "{ ...F } fragment F on Query { dog { name } }",
        "fragment F on Query { dog { name } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ a } { b }", ["1:1 This anonymous operation must be the only defined operation.", "1:7 This anonymous operation must be the only defined operation."] },
        { "{ a } query B { b }", ["1:1 This anonymous operation must be the only defined operation."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new LoneAnonymousOperationRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new LoneAnonymousOperationRule(context), document, errors);
}
