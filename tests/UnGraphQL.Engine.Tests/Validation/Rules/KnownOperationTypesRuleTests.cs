using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class KnownOperationTypesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ dog { name } }",
        "subscription { dogBorn { name } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "mutation { a }", ["1:1 The mutation operation is not supported by the schema."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new KnownOperationTypesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new KnownOperationTypesRule(context), document, errors);
}
