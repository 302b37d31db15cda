using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Validation;
using UnGraphQL.Engine.Validation.Rules;

namespace UnGraphQL.Engine.Tests.Validation.Rules;

public class OverlappingFieldsCanBeMergedRuleTests
{
    public static TheoryData<string> Valid =>
    [
        "{ dog { name name n: name nickname } }",
        "{ dog { doesKnowCommand(command: SIT) doesKnowCommand(command: SIT) } }",
        "{ dog { ...A ...B } } fragment A on Dog { name a: age } fragment B on Dog { name b: age }",
        "{ pet { ... on Dog { volume: barkVolume x: name } ... on Cat { volume: meowVolume x: nickname } } }", // No object is both.
        "{ arguments { complex(a: {intField: 1, stringField: \"a\"}) complex(a: {stringField: \"a\", intField: 1}) } }",
        "{ dog { mother { a: name } ...F } } fragment F on Dog { mother { b: name ...F } }",
        "{ dog { ...Unknown ... on Unknown { name } name } unknown { a } unknown { b: a } }",
    ];

    public static TheoryData<string, string[]> Invalid => new()
    {
        { "{ dog { x: name x: nickname } }", ["1:9 1:17 Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional."] },
        { "{ dog { doesKnowCommand(command: SIT) doesKnowCommand(command: HEEL) doesKnowCommand } }", ["1:9 1:39 Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.", "1:9 1:70 Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.", "1:39 1:70 Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."] },
        { "query ($a: Command, $b: Command) { dog { doesKnowCommand(command: $a) doesKnowCommand(command: $b) } }", ["1:42 1:71 Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."] },
        { "{ dog { ...A ...B } } fragment A on Dog { x: name } fragment B on Dog { ...C } fragment C on Dog { x: nickname }", ["1:43 1:100 Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional."] },
        { "{ dog { x: name ... { ... on Pet { x: age } } } }", ["1:9 1:36 Fields \"x\" conflict because \"name\" and \"age\" are different fields. Use different aliases on the fields to fetch both if this was intentional."] },
        { "{ dog { mother { x: name y: name } } dog { mother { x: age y: nickname } } }", ["1:3 1:9 1:18 1:26 1:38 1:44 1:53 1:60 Fields \"dog\" conflict because subfields \"mother\" conflict because subfields \"x\" conflict because \"name\" and \"age\" are different fields and subfields \"y\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional."] },
        { "{ pet { ... on Dog { x: barkVolume } ... on Cat { x: nickname } } }", ["1:22 1:51 Fields \"x\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional."] },
        { "{ pet { ... on Dog { x: barkVolume } ... on Cat { x: age } } }", ["1:22 1:51 Fields \"x\" conflict because they return conflicting types \"Int\" and \"Int!\". Use different aliases on the fields to fetch both if this was intentional."] },
        { "{ being { ... on Human { x: pets { name } } ... on Dog { x: mother { name } } } }", ["1:26 1:58 Fields \"x\" conflict because they return conflicting types \"[Pet]\" and \"Dog\". Use different aliases on the fields to fetch both if this was intentional."] },
        { "{ being { ... on Human { x: relatives { y: name } } ... on Cat { x: age } } }", ["1:26 1:66 Fields \"x\" conflict because they return conflicting types \"[Human]!\" and \"Int!\". Use different aliases on the fields to fetch both if this was intentional."] },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidDocumentsPass(string document) => ValidationHarness.ExpectValid(context => new OverlappingFieldsCanBeMergedRule(context), document);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidDocumentsAreReported(string document, string[] errors) =>
        ValidationHarness.ExpectErrors(context => new OverlappingFieldsCanBeMergedRule(context), document, errors);

    [Fact]
    public void FragmentsThatSpreadEachOtherEndless()
    {
        const string Document = "{ dog { ...A ...B } } fragment A on Dog { mother { ...B } ...C } fragment B on Dog { mother { ...A } ...C } fragment C on Dog { ...A ...B name }";
        ValidationHarness.ExpectValid(context => new OverlappingFieldsCanBeMergedRule(context), Document);
    }

    [Theory]
    [InlineData(600)]
    [InlineData(5_000)]
    public void ManyFieldsOfOneNameEndInALimitError(int count)
    {
        var document = Parser.Parse(Source.FromText($"{{ dog {{ {string.Concat(Enumerable.Repeat("name ", count))} }} }}"));
        var error = Assert.Single(DocumentValidator.Validate(ValidationHarness.Schema, document, new ValidationOptions(), context => [new OverlappingFieldsCanBeMergedRule(context)]));
        Assert.Equal(ErrorCodes.LimitExceeded, error.Code);
        Assert.Contains(new KeyValuePair<string, object>("limit", "comparisons"), error.Extensions);
    }

    [Fact]
    public void FieldsThatMergeThroughALongChainOfFragmentsEndInALimitError()
    {
        const int Length = 5_000;
        string Chain(string name) => string.Concat(Enumerable.Range(0, Length).Select(i => $"fragment {name}{i} on Dog {{ mother {{ ...{name}{i + 1} }} }} "));
        var text = "{ dog { ...A0 ...B0 } } " + Chain("A") + Chain("B") + $"fragment A{Length} on Dog {{ name }} fragment B{Length} on Dog {{ name }}";
        var errors = DocumentValidator.Validate(ValidationHarness.Schema, Parser.Parse(Source.FromText(text)), new ValidationOptions(), context => [new OverlappingFieldsCanBeMergedRule(context)]);
        Assert.Contains(new KeyValuePair<string, object>("limit", "mergeDepth"), Assert.Single(errors).Extensions);
    }
}
