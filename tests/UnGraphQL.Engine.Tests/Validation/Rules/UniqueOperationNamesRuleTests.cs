using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class UniqueOperationNamesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ a }",
        "query A { a } query B { b }",
        "query A { a } fragment A on Dog { name }",
        "query { a } query { b }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "query A { a } query A { b }", ["1:7 1:21 There can be only one operation named \"A\"."] },
        { "query A { a } subscription A { b }", ["1:7 1:28 There can be only one operation named \"A\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new UniqueOperationNamesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new UniqueOperationNamesRule(context), document, errors);
}
