using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class ScalarLeafsRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ dog { name(surname: true) ... { age } } __typename }",
        "{ unknown dog { unknown { a } } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ dog }", ["1:3 Field \"dog\" of type \"Dog\" must have a selection of subfields. Did you mean \"dog { ... }\"?"] },
        { "{ human { pets relatives } }", ["1:11 Field \"pets\" of type \"[Pet]\" must have a selection of subfields. Did you mean \"pets { ... }\"?", "1:16 Field \"relatives\" of type \"[Human]!\" must have a selection of subfields. Did you mean \"relatives { ... }\"?"] },
        { "{ dog { age { sinceWhen } } }", ["1:13 Field \"age\" must not have a selection since type \"Int!\" has no subfields."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new ScalarLeafsRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new ScalarLeafsRule(context), document, errors);
}
