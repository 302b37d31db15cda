using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class FieldsOnCorrectTypeRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ dog { __typename n: name } __schema { types { name } } __type(name: \"Dog\") { name } }",
        "{ pet { name } catOrDog { __typename ... on Dog { barkVolume } } }",
        "{ unknownToo: dog { ... on Unknown { unknown { a } } } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ dog { meowVolume } }", ["1:9 Cannot query field \"meowVolume\" on type \"Dog\". Did you mean \"barkVolume\"?"] },
        { "{ dog { unknown { deeper } } }", ["1:9 Cannot query field \"unknown\" on type \"Dog\"."] },
        { "{ pet { nickname } }", ["1:9 Cannot query field \"nickname\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"?"] },
        { "{ pet { mother { name } } }", ["1:9 Cannot query field \"mother\" on type \"Pet\". Did you mean to use an inline fragment on \"Canine\" or \"Dog\"?"] }, // An interface before what implements it.
        { "{ catOrDog { name } }", ["1:14 Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Being\", \"Pet\", \"Canine\", \"Cat\", or \"Dog\"?"] },
        { "{ dog { __schema { types { name } } __type(name: \"Dog\") { name } } }", ["1:9 Cannot query field \"__schema\" on type \"Dog\".", "1:37 Cannot query field \"__type\" on type \"Dog\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new FieldsOnCorrectTypeRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new FieldsOnCorrectTypeRule(context), document, errors);
}
