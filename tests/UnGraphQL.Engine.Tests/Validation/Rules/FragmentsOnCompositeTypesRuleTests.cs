using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class FragmentsOnCompositeTypesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "fragment F on Dog { name }",
        "fragment F on Pet { ... on Dog { name } ... { name } }",
        "fragment F on CatOrDog { __typename }",
        "fragment F on Unknown { a }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "fragment F on Color { bad }", ["1:15 Fragment \"F\" cannot condition on non composite type \"Color\"."] },
        { "fragment F on Complex { bad }", ["1:15 Fragment \"F\" cannot condition on non composite type \"Complex\"."] },
        { "fragment F on Pet { ... on String { bad } }", ["1:28 Fragment cannot condition on non composite type \"String\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new FragmentsOnCompositeTypesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new FragmentsOnCompositeTypesRule(context), document, errors);
}
