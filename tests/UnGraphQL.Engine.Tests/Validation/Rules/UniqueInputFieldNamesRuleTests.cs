using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class UniqueInputFieldNamesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ a(x: {f: 1, g: {f: 2}}, y: [{f: 1}, {f: 2}]) }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ a(x: {f: 1, f: 2, g: {h: 1, h: 2}, f: 3}) }", ["1:9 1:15 There can be only one input field named \"f\".", "1:9 1:38 There can be only one input field named \"f\".", "1:25 1:31 There can be only one input field named \"h\"."] },
        { "query ($a: Complex = {f: 1, f: 2}) { a }", ["1:23 1:29 There can be only one input field named \"f\"."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new UniqueInputFieldNamesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new UniqueInputFieldNamesRule(context), document, errors);
}
