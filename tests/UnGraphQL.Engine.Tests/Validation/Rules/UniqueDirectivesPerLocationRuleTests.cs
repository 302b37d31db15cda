using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class UniqueDirectivesPerLocationRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ a @skip(if: true) @include(if: true) b @skip(if: true) }",
        "{ a @repeatable @repeatable }",
        "{ a @unknown @unknown }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ a @onField(a: 1) @onField(a: 2) @onField(a: 3) }", ["1:5 1:20 The directive \"@onField\" can only be used once at this location.", "1:5 1:35 The directive \"@onField\" can only be used once at this location."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new UniqueDirectivesPerLocationRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new UniqueDirectivesPerLocationRule(context), document, errors);
}
