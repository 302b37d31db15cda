using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class NoUnusedFragmentsRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ a } fragment A on Dog { ...B } fragment B on Dog { ...A }", ["1:7 Fragment \"A\" is never used.", "1:34 Fragment \"B\" is never used."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new NoUnusedFragmentsRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new NoUnusedFragmentsRule(context), document, errors);
}
