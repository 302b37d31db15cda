using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class UniqueFragmentNamesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ ...A ...B } fragment A on Query { a } fragment B on Query { b }",
        "query A { ...A } fragment A on Query { a }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "fragment A on Query { a } fragment A on Query { b } fragment A on Dog { c }", ["1:10 1:36 There can be only one fragment named \"A\".", "1:10 1:62 There can be only one fragment named \"A\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new UniqueFragmentNamesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new UniqueFragmentNamesRule(context), document, errors);
}
