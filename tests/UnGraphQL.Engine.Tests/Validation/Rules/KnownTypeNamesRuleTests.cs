using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class KnownTypeNamesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "query ($a: String, $b: [Command!]!) { dog { ...F ... on Pet { name } } } fragment F on Dog { name }",
        "query ($a: __TypeKind) { a }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "query ($a: [Jumbled!]) { dog { ... on Badger { name } ...F } } fragment F on Peat { name }", ["1:13 Unknown type \"Jumbled\".", "1:39 Unknown type \"Badger\".", "1:78 Unknown type \"Peat\". Did you mean \"Pet\" or \"Cat\"?"] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new KnownTypeNamesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new KnownTypeNamesRule(context), document, errors);
}
