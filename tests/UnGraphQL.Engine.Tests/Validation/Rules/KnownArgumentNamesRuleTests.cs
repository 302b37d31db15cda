using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class KnownArgumentNamesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ dog { doesKnowCommand(command: SIT) isHouseTrained @skip(if: true) } unknown(a: 1) __type(name: \"Dog\") { name } }",
        "{ dog @unknown(a: 1) { name } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ dog { doesKnowCommand(cammand: SIT, whoKnows: 1) } }", ["1:25 Unknown argument \"cammand\" on field \"Dog.doesKnowCommand\". Did you mean \"command\"?", "1:39 Unknown argument \"whoKnows\" on field \"Dog.doesKnowCommand\"."] },
        { "{ pet { name(surnam: true) @skip(iff: true) } }", ["1:14 Unknown argument \"surnam\" on field \"Pet.name\". Did you mean \"surname\"?", "1:34 Unknown argument \"iff\" on directive \"@skip\". Did you mean \"if\"?"] },
        { "{ __type(id: 1) { name } }", ["1:10 Unknown argument \"id\" on field \"<meta>.__type\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new KnownArgumentNamesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new KnownArgumentNamesRule(context), document, errors);
}
