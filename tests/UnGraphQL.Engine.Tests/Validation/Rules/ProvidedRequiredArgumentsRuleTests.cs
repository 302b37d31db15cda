using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class ProvidedRequiredArgumentsRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ arguments { int nonNullInt(a: 1) withDefault(b: 1) unknown } dog @include(if: true) { name } }",
        "{ a @unknown }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ arguments { nonNullInt withDefault(a: 2) } __type { name } }", ["1:15 Argument \"Arguments.nonNullInt(a:)\" of type \"Int!\" is required, but it was not provided.", "1:26 Argument \"Arguments.withDefault(b:)\" of type \"Int!\" is required, but it was not provided.", "1:46 Argument \"<meta>.__type(name:)\" of type \"String!\" is required, but it was not provided."] },
        { "{ dog @include { name @skip } }", ["1:7 Argument \"@include(if:)\" of type \"Boolean!\" is required, but it was not provided.", "1:23 Argument \"@skip(if:)\" of type \"Boolean!\" is required, but it was not provided."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new ProvidedRequiredArgumentsRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new ProvidedRequiredArgumentsRule(context), document, errors);
}
