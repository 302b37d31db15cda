using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class KnownFragmentNamesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ ...A ... on Query { ...A } } fragment A on Query { a }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ ...A ... { ...B } } fragment C on Query { ...D }", ["1:6 Unknown fragment \"A\".", "1:17 Unknown fragment \"B\".", "1:48 Unknown fragment \"D\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new KnownFragmentNamesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new KnownFragmentNamesRule(context), document, errors);
}
