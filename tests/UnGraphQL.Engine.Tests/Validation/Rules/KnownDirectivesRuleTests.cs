using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class KnownDirectivesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "query A($a: Int @onVariable) @onQuery { dog @include(if: true) { name @onField(a: 1) } ... @skip(if: true) { ...F @include(if: true) } }",
        "{ a @repeatable @repeatable }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ dog @unknown { name } }", ["1:7 Unknown directive \"@unknown\"."] },
        { "query @include(if: true) { dog @onQuery { ...F @onField(a: 1) ... @onVariable { name } } } fragment F on Dog @skip(if: true) { name }", ["1:7 Directive \"@include\" may not be used on QUERY.", "1:32 Directive \"@onQuery\" may not be used on FIELD.", "1:48 Directive \"@onField\" may not be used on FRAGMENT_SPREAD.", "1:67 Directive \"@onVariable\" may not be used on INLINE_FRAGMENT.", "1:110 Directive \"@skip\" may not be used on FRAGMENT_DEFINITION."] },
        { "subscription @onQuery { dogBorn { name } }", ["1:14 Directive \"@onQuery\" may not be used on SUBSCRIPTION."] },
        { "query ($a: Int @onField(a: 1)) { a @deprecated }", ["1:16 Directive \"@onField\" may not be used on VARIABLE_DEFINITION.", "1:36 Directive \"@deprecated\" may not be used on FIELD."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new KnownDirectivesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new KnownDirectivesRule(context), document, errors);
}
