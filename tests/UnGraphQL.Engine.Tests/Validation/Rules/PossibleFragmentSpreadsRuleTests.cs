using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class PossibleFragmentSpreadsRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ dog { ...P ... on Pet { name } ... on Dog { name } ... { name } ... on CatOrDog { __typename } } } fragment P on Pet { ... on Cat { name } }",
        "{ catOrDog { ... on Pet { name } ... on DogOrHuman { __typename } } pet { ... on CatOrDog { __typename } } }",
        "{ dog { ...Unknown ... on Unknown { a } ... on Color { a } } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ dog { ... on Cat { name } } }", ["1:9 Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\"."] },
        { "{ human { ...P } } fragment P on Pet { name }", ["1:11 Fragment \"P\" cannot be spread here as objects of type \"Human\" can never be of type \"Pet\"."] },
        { "{ catOrDog { ... on Human { name } } pet { ... on Alien { iq } } }", ["1:14 Fragment cannot be spread here as objects of type \"CatOrDog\" can never be of type \"Human\".", "1:44 Fragment cannot be spread here as objects of type \"Pet\" can never be of type \"Alien\"."] },
        { "{ canine { ... on Cat { name } } }", ["1:12 Fragment cannot be spread here as objects of type \"Canine\" can never be of type \"Cat\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new PossibleFragmentSpreadsRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new PossibleFragmentSpreadsRule(context), document, errors);
}
