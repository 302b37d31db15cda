using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class MaxIntrospectionDepthRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ __schema { types { fields { type { fields { name } } } } } }",
        "{ __type(name: \"Dog\") { ...T fields { type { ...T } } } } fragment T on __Type { inputFields { name } }",
        "{ fields { fields { fields { fields { a } } } } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ __schema { types { fields { type { fields { type { interfaces { name } } } } } } } }", ["1:3 Maximum introspection depth exceeded"] },
        { "{ a: __type(name: \"A\") { ...T } b: __schema { types { ...T } } } fragment T on __Type { possibleTypes { fields { type { ...T } } } }", ["1:3 Maximum introspection depth exceeded", "1:33 Maximum introspection depth exceeded"] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new MaxIntrospectionDepthRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new MaxIntrospectionDepthRule(context), document, errors);
}
