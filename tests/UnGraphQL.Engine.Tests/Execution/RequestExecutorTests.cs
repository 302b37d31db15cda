using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

public sealed class RequestExecutorTests
{
    public static TheoryData<string, string> Answers { get; } = new()
    {
        { "{ __typename }", """{"__typename":"Query"}""" },
        { "{ resolutions { totalCount nodes { symbol kind } } }", """{"resolutions":{"totalCount":2,"nodes":[{"symbol":"A/RES/67/137","kind":"RESOLUTION"},{"symbol":"A/RES/32/6","kind":"RESOLUTION"}]}}""" },
        { "{ documents(first: 1) { edges { cursor node { symbol } } } }", """{"documents":{"edges":[{"cursor":"c0","node":{"symbol":"A/RES/67/137"}}]}}""" },
        { """{ document(symbol: "?") { symbol } }""", """{"document":null}""" },
        { """{ document(symbol: "SG/SM/1") { __typename kind aliases } }""", """{"document":{"__typename":"OtherDocument","kind":"PRESS_RELEASE","aliases":[]}}""" },
        { """{ nodes(ids: ["p12", "x", "d1"]) { id __typename ... on Paragraph { text position } ... on Document { symbol } } }""", """{"nodes":[{"id":"p12","__typename":"Paragraph","text":null,"position":0},null,{"id":"d1","__typename":"Resolution","symbol":"A/RES/67/137"}]}""" },
        { "{ hits { ... on Paragraph { address action text } ... on Document { symbol } ... on Resolution { aliases } } }", """{"hits":[{"address":"op1","action":"TAKE_NOTE","text":"Takes \"note\"\n"},{"symbol":"SG/SM/1"},{"symbol":"A/RES/67/137","aliases":["67/137"]}]}""" },

        // Fields keep the order of first appearance, and merge below.
        { """{ b: document(symbol: "A/RES/32/6") { symbol } a: __typename b: document(symbol: "A/RES/32/6") { kind symbol } ...F } fragment F on Query { c: __typename a: __typename }""", """{"b":{"symbol":"A/RES/32/6","kind":"RESOLUTION"},"a":"Query","c":"Query"}""" },
        { "{ a: __typename @skip(if: true) b: __typename @include(if: true) ... @include(if: false) { c: __typename } a: __typename }", """{"b":"Query","a":"Query"}""" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Executes(string query, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await LibrarySchema.Executor.ExecuteAsync(query));

    [Fact]
    public async Task ABatchStepRunsOnceForAllParentsOfItsPlace()
    {
        var log = new LibrarySchema.CallLog();
        var json = await LibrarySchema.Executor.ExecuteAsync("{ documents { nodes { paragraphs { address document { symbol } } } } }", services: new Services(log));
        Assert.Equal(["paragraphs 1 2 3", "document 10 11 12 13"], log.Calls);
        Assert.Equal(
            """{"data":{"documents":{"nodes":[{"paragraphs":[{"address":"pp1","document":{"symbol":"A/RES/67/137"}},{"address":"op1","document":{"symbol":"A/RES/67/137"}}]},{"paragraphs":[{"address":"t1","document":{"symbol":"SG/SM/1"}}]},{"paragraphs":[{"address":"op1","document":{"symbol":"A/RES/32/6"}}]}]}}}""",
            json);
    }

    [Fact]
    public async Task ABatchStepOfOneConcreteTypeGetsItsRowsOnly()
    {
        var log = new LibrarySchema.CallLog();
        var json = await LibrarySchema.Executor.ExecuteAsync("{ documents { nodes { symbol ... on Resolution { vote } } } }", services: new Services(log));
        Assert.Equal(["vote 1 3"], log.Calls);
        Assert.Equal("""{"data":{"documents":{"nodes":[{"symbol":"A/RES/67/137","vote":"WITHOUT_VOTE"},{"symbol":"SG/SM/1"},{"symbol":"A/RES/32/6","vote":null}]}}}""", json);
    }

    [Fact]
    public async Task TypesThatSelectMoreBelowAreFetchedApart()
    {
        var log = new LibrarySchema.CallLog();
        await LibrarySchema.Executor.ExecuteAsync("{ documents { nodes { paragraphs { address } ... on Resolution { paragraphs { text } } } } }", services: new Services(log));
        Assert.Equal(["paragraphs 2", "paragraphs 1 3"], log.Calls.Order().Reverse());
    }

    [Fact]
    public async Task StepsOfOneLevelRunInDocumentOrder()
    {
        var log = new LibrarySchema.CallLog();
        await LibrarySchema.Executor.ExecuteAsync("{ resolutions { nodes { b: related { symbol } vote a: paragraphs { address } } } }", services: new Services(log));
        Assert.Equal(["related 1 3", "vote 1 3", "paragraphs 1 3"], log.Calls);
    }

    [Fact]
    public async Task RequestsRunSideBySide()
    {
        var executor = LibrarySchema.Create();
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => executor.ExecuteAsync(
            "query($n: Int, $x: Boolean!) { documents(first: $n) { nodes { symbol @include(if: $x) paragraphs { address document { symbol } } } } }",
            $$"""{"n":{{(i % 3) + 1}},"x":{{(i % 2 == 0 ? "true" : "false")}}}""",
            services: new Services(new LibrarySchema.CallLog())))));
        Assert.Equal(6, answers.Distinct().Count());
        Assert.All(answers, answer => Assert.StartsWith("{\"data\":", answer, StringComparison.Ordinal));
    }
}
