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
        Assert.Contains(new KeyValuePair<string, object>("limit", "fragmentSpreads"), errors[^1].Extensions);
    }

    [Fact]
    public void NoMutationOfADocumentMakesValidationThrow()
    {
        const string Text = """
            query Q($a: Boolean! = true, $b: Complex, $c: [String]) @onQuery(a: 1) {
              dog { ...F name(surname: $a) mother { ... on Dog @include(if: $a) { nickname } } }
              arguments { complex(a: $b) strings(a: $c) oneOf(a: {nested: {intField: 1}}) color(a: BROWN) nonNullInt(a: 1) }
              catOrDog { ... on Pet { name } __typename }
              __schema { types { fields { name } } }
            }
            subscription S { dogBorn { ...F } }
            fragment F on Pet { name age ... on Dog { barkVolume ...G } }
            fragment G on Canine { name mother { ...F } }
            """;
        var words = Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var random = new Random(20250902);
        var refused = 0;
        for (var round = 0; round < 2_000; round++)
        {
            var mutated = words.ToArray();
            for (var changes = random.Next(1, 5); changes > 0; changes--)
            {
                mutated[random.Next(mutated.Length)] = words[random.Next(words.Length)];
            }

            try
            {
                Assert.All(ValidationHarness.ValidateAll(string.Join(' ', mutated)), error => Assert.NotEmpty(error.Message));
            }
            catch (GraphQLException)
            {
                refused++; // By the parser.
            }
        }

        Assert.InRange(refused, 1, 1_999);
    }

    [Fact]
    public void NestingUpToTheCeilingIsValidated()
    {
        const int Depth = Engine.Language.ParserOptions.NestingCeiling - 1;
        var text = string.Concat(Enumerable.Repeat("{ human { relatives ", Depth / 2)) + "{ name }" + string.Concat(Enumerable.Repeat(" } }", Depth / 2));
        Assert.NotEmpty(ValidationHarness.ValidateAll(text));
    }

    [Fact]
    public void LongNamesAreCutInMessages()
    {
        var error = ValidationHarness.ValidateAll($"{{ {new string('x', 100_000)} }}").Single();
        Assert.InRange(error.Message.Length, 1_000, 3_000);
    }
}
