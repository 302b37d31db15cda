using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class SingleFieldSubscriptionsRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "subscription S { dogBorn { name } }",
        "subscription { ...F } fragment F on Subscription { dogBorn { name } }",
        "subscription { ...F ...F } fragment F on Subscription { dogBorn { name } ...F }",
        "subscription { dogBorn { name } dogBorn { age } }",
        "query { dog { name } cat { name } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "subscription S { ...F ... on Dog { name } }", ["1:16 Subscription \"S\" must select one top level field."] }, // Nothing there applies to the root type.
        { "subscription S { dogBorn { name } catBorn { name } }", ["1:35 Subscription \"S\" must select only one top level field."] },
        { "subscription { dogBorn { name } ...F } fragment F on Subscription { ... { catBorn { name } } }", ["1:75 Anonymous Subscription must select only one top level field."] },
        { "subscription { dogBorn { name } other: dogBorn { name } }", ["1:33 Anonymous Subscription must select only one top level field."] },
        { "subscription S { __typename }", ["1:18 Subscription \"S\" must not select an introspection top level field."] },
        { "subscription S { dogBorn @include(if: true) { name } ... @skip(if: false) { catBorn { name } } }", ["1:26 1:58 Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new SingleFieldSubscriptionsRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new SingleFieldSubscriptionsRule(context), document, errors);
}
