using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Validation;
using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class NoFragmentCyclesRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "fragment A on Dog { ...B ...B ...C } fragment B on Dog { ...C } fragment C on Dog { name }",
        "fragment A on Dog { ...Unknown }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "fragment A on Dog { mother { ...A } }", ["1:30 Cannot spread fragment \"A\" within itself."] },
        { "fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...A }", ["1:21 1:48 1:75 Cannot spread fragment \"A\" within itself via \"B\", \"C\"."] },
        { "fragment A on Dog { ...B ...C } fragment B on Dog { ...A } fragment C on Dog { ...A }", ["1:21 1:53 Cannot spread fragment \"A\" within itself via \"B\".", "1:26 1:80 Cannot spread fragment \"A\" within itself via \"C\"."] },
        { "{ ...A } fragment B on Query { ...B } fragment A on Query { ...B }", ["1:32 Cannot spread fragment \"B\" within itself."] }, // Reported once, however it is reached.
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new NoFragmentCyclesRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new NoFragmentCyclesRule(context), document, errors);

    [Fact]
    public void AChainAsLongAsTheDocumentIsNoProblem()
    {
        const int Length = 20_000;
        var chain = string.Concat(Enumerable.Range(0, Length).Select(i => $"fragment F{i} on Dog {{ ...F{(i + 1) % Length} }} "));
        var document = Parser.Parse(Source.FromText(chain));
        Assert.Single(DocumentValidator.Validate(ValidationHarness.Schema, document, new ValidationOptions { MaxErrors = 1 }, context => [new NoFragmentCyclesRule(context)]));
    }
}
