using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Engine.Tests.Validation;

public class DocumentValidatorTests
{
    [Fact]
    public void AValidDocumentHasNoErrors() => Assert.Empty(ValidationHarness.ValidateAll(
        "query Q($a: Boolean = true) { dog { ...F } __schema { types { name } } } fragment F on Dog { name(surname: $a) ... on Pet { age } }"));

    [Fact]
    public void AllRulesReportInDocumentOrder() => Assert.Equal(
        ["Unknown type \"Nope\".", "Cannot query field \"nam\" on type \"Dog\". Did you mean \"name\"?", "Unknown fragment \"F\".", "Variable \"$a\" is never used."],
        ValidationHarness.ValidateAll("query ($a: Nope) { dog { nam ...F } }").Select(error => error.Message));

    [Fact]
    public void ErrorsHaveTheirCode() =>
        Assert.All(ValidationHarness.ValidateAll("{ nope { a } }"), error => Assert.Equal(ErrorCodes.ValidationFailed, error.Code));

    [Fact]
    public void ErrorsBeyondTheMostAreLeftOut()
    {
        var errors = ValidationHarness.ValidateAll("{ a b c d e }", maxErrors: 3);
        Assert.Equal(4, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[3].Message);
        Assert.Equal<KeyValuePair<string, object>>([new("limit", "errors"), new("value", 3)], errors[3].Extensions);
    }

    [Fact]
    public void OperationsThatShareManyFragmentsEndInALimitError()
    {
        var operations = string.Concat(Enumerable.Range(0, 400).Select(i => $"query Q{i} {{ dog {{ ...F0 }} }} "));
        var fragments = string.Concat(Enumerable.Range(0, 400).Select(i => $"fragment F{i} on Dog {{ name(surname: $a) ...F{i + 1} }} "));
        var errors = ValidationHarness.ValidateAll(operations + fragments, int.MaxValue);
        Assert.Contains(new KeyValuePair<string, object>("limit", "fragments"), errors[^1].Extensions);
    }
}
