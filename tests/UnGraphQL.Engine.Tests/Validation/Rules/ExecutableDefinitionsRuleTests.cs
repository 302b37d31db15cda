using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class ExecutableDefinitionsRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ dog { name } }",
        "query A { dog { ...F } } fragment F on Dog { name }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "query A { dog { name } } type Cow { name: String } extend type Dog { color: String }", ["1:26 The \"Cow\" definition is not executable.", "1:52 The \"Dog\" definition is not executable."] },
        { "schema { query: Query } directive @a on FIELD", ["1:1 The schema definition is not executable.", "1:25 The \"a\" definition is not executable."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new ExecutableDefinitionsRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new ExecutableDefinitionsRule(context), document, errors);
}
