using System.Globalization;
using System.Reflection;
using System.Text.Json;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>What a hostile client may try, and the limit that answers it under the defaults.</summary>
public sealed class AttackTests
{
    private const int Errors = 51;

    /// <summary>Limit, its default, query, variables.</summary>
    public static TheoryData<string, double, string, string?> Attacks { get; } = new()
    {
        { LimitNames.Tokens, 4_000, $"{{ {Repeat("key ", 10_000)} }}", null },
        { LimitNames.Tokens, 4_000, $"query({Repeat("$a: Int ", 5_000)}) {{ __typename }}", null },
        { LimitNames.Nesting, 64, $"{Repeat("{ a", 30_000)}", null },
        { LimitNames.Nesting, 64, $"{{ a(b: {Repeat("[", 1_900)}) }}", null },
        { LimitNames.Nesting, 64, $"{{ a(b: {Repeat("{c: ", 1_300)}) }}", null },
        { LimitNames.Nesting, 64, $"query($a: {Repeat("[", 1_900)}", null },
        { LimitNames.Aliases, 50, $"{{ {Numbered("a{0}: item {{ key }}", 51)} }}", null },
        { LimitNames.Aliases, 50, $"{Numbered("query Q{0} {{ a: __typename }}", 51)}", null },
        { LimitNames.Directives, 50, $"{{ __typename {Repeat("@include(if: true) ", 51)} }}", null },
        { LimitNames.Directives, 50, $"query {Repeat("@a", 51)} {{ __typename }}", null },
        { LimitNames.Directives, 50, $"query($a: Int {Repeat("@a", 51)}) {{ __typename }}", null },
        { LimitNames.Fragments, 50, $"{{ ...F0 }} {Numbered("fragment F{0} on Query {{ __typename }}", 51)}", null },
        { LimitNames.FragmentSpreads, 50_000, $"{Numbered("query Q{0} {{ ...F0 }}", 130)} {string.Concat(Enumerable.Range(0, 40).Select(i => $"fragment F{i} on Query {{ {Repeat($"...F{i + 1} ", 10)} }} "))} fragment F40 on Query {{ __typename }}", null },
        { LimitNames.Comparisons, 100_000, $"{{ {Repeat("__typename ", 1_000)} }}", null },
        { LimitNames.Comparisons, 100_000, $"{{ {Repeat("item { key } ", 900)} }}", null },
        { LimitNames.IntrospectionLists, 3, "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", null },
        { LimitNames.IntrospectionLists, 3, "{ __type(name: \"Item\") { ...A } } fragment A on __Type { interfaces { possibleTypes { ...B } } } fragment B on __Type { interfaces { name } }", null },
        { LimitNames.SelectionDepth, 15, $"{{ item {Repeat("{ parent ", 20)} {{ key }} {Repeat("}", 20)} }}", null },
        { LimitNames.SelectionDepth, 15, "{ item { ...A } } fragment A on Item { parent { parent { parent { parent { ...B } } } } } fragment B on Item { parent { parent { parent { parent { ...C } } } } } fragment C on Item { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { key } } } } } } } } } } } } }", null },

        // Each fragment spreads the next under ten names: 10 * 10 * 10 * 10 fields from a short document.
        { LimitNames.Fields, 1_000, "{ item { ...F0 } } " + Fan("F0", "F1", "a") + Fan("F1", "F2", "b") + Fan("F2", "F3", "c") + Fan("F3", "F4", "d") + "fragment F4 on Item { key }", null },
        { LimitNames.Conditions, 64, $"query({Numbered("$v{0}: Boolean = true", 65)}) {{ {Numbered("... @skip(if: $v{0}) {{ __typename }}", 65)} }}", null },
        { LimitNames.PageSize, 100, "{ items(first: 101) { nodes { key } } }", null },
        { LimitNames.PageSize, 100, "query($n: Int) { items { nodes { items(last: $n) { nodes { key } } } } }", """{"n":2147483647}""" },
        { LimitNames.PageSize, 100, "query($n: Int = 1000) { strict(first: $n) { key } }", null },
        { LimitNames.FieldCost, 500_000, $"{{ items(first: 100) {Repeat("{ nodes { items(first: 100) ", 6)} {{ totalCount }} {Repeat("} }", 6)} }}", null },
        { LimitNames.FieldCost, 500_000, "query($n: Int) { items(first: $n) { nodes { items(first: $n) { nodes { items(first: $n) { nodes { parent { key } } } } } } } }", """{"n":100}""" },

        // Conditions without end behind one variable, once for each of many parents.
        { LimitNames.FieldCost, 500_000, "query($w: Filter) { items(first: 100) { nodes { items(first: 20) { nodes { items(where: $w) { totalCount } } } } } }", "{\"w\":{\"and\":[" + Joined("{\"key\":1}", 2_000) + "]}}" },
        { LimitNames.TypeCost, 100_000, "{ items(first: 100) { nodes { items(first: 100) { edges { cursor node { parent { parent { parent { parent { parent { parent { parent { parent { parent { key } } } } } } } } } } } } } } }", null },
        { LimitNames.Nodes, 20_000, "{ plain { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { key } } } } } } } } } } } }", null },
        { LimitNames.Errors, 50, "{ items(first: 100) { nodes { fails } } }", null },
        { LimitNames.Errors, 50, $"{{ {Numbered("x{0}", 100)} }}", null },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task IsAnsweredByItsLimit(string limit, double value, string query, string? variables)
    {
        var executor = PagedSchema.Create(limit is LimitNames.Directives or LimitNames.Conditions ? Defaults with { MaxDirectives = limit == LimitNames.Conditions ? 1_000 : 50 } : Defaults);
        var (error, count) = await LastErrorAsync(executor, query, variables);
        using var result = await executor.RunAsync(query, variables);
        Assert.Equal(limit, result.ExceededLimit);
        var extensions = error.GetProperty("extensions");
        Assert.Equal((ErrorCodes.LimitExceeded, limit, value), (extensions.GetProperty("code").GetString(), extensions.GetProperty("limit").GetString(), extensions.GetProperty("value").GetDouble()));
        Assert.Equal(limit == LimitNames.Errors ? Errors : 1, count);
        Assert.True(limit == LimitNames.Errors || error.GetProperty("locations")[0].GetProperty("line").GetInt32() == 1);
    }

    [Fact]
    public async Task AResponseThatIsTooLargeIsCutOffWhereItIs()
    {
        var executor = PagedSchema.Create(new EngineOptions { MaxResponseBytes = 5_000 });
        Assert.Equal(
            """{"errors":[{"message":"The response would be larger than 5000 bytes.","locations":[{"line":1,"column":31}],"path":["items","nodes",71,"b"],"extensions":{"code":"LIMIT_EXCEEDED","limit":"response","value":5000}}],"data":null}""",
            await executor.ExecuteAsync($"{{ items(first: 100) {{ nodes {{ b: text c: text }} }} }}"));
    }

    /// <summary>The second has four pages of the default size inside each other; static cost reckons with all of them full.</summary>
    [Theory]
    [InlineData("query($n: Int = 20) { items(first: $n) { totalCount nodes { key text parent { key text } items(first: 10) { nodes { key text items { nodes { key parent { key text } } } } } } } }")]
    [InlineData("{ item { items(first: 25) { nodes { key items { nodes { key parent { text parent { key } } items(first: 0) { nodes { key parent { text } } } } } } } } }")]
    public async Task WhatClientsAskForIsWithinTheLimits(string query) => Assert.Empty(await PagedSchema.Executor.ErrorsAsync(query));

    [Fact]
    public async Task PagesInsideEachOtherAreHeldByWhatIsThere()
    {
        const string Query = "{ item { items(first: 25) { nodes { items { nodes { parent { parent { key } } items { nodes { parent { text } } } } } } } } }";
        var (error, _) = await LastErrorAsync(PagedSchema.Executor, Query, null);
        Assert.Equal(LimitNames.Nodes, error.GetProperty("extensions").GetProperty("limit").GetString());
    }

    [Fact]
    public async Task ThePlaceOfATooLargePageIsItsArgument()
    {
        var (error, _) = await LastErrorAsync(PagedSchema.Executor, "{\n  items {\n    nodes { items(after: \"x\", last: 500) { totalCount } }\n  }\n}", null);
        Assert.Equal("""Argument "last" of "Item.items" asks for 500 items, more than 100.""", error.GetProperty("message").GetString());
        Assert.Equal("""[{"line":3,"column":31}]""", error.GetProperty("locations").GetRawText());
    }

    [Fact]
    public async Task NodesAreCountedOverTheWholeRequest()
    {
        const string Query = "{ a: strict(first: 3) { key parent { key } } }"; // 3 items, of which 2 have a parent.
        Assert.Empty(await PagedSchema.Create(new EngineOptions { MaxNodes = 5 }).ErrorsAsync(Query));
        Assert.Equal(
            """{"errors":[{"message":"More than 4 objects are returned, the last by \"Item.parent\".","locations":[{"line":1,"column":29}],"extensions":{"code":"LIMIT_EXCEEDED","limit":"nodes","value":4}}],"data":null}""",
            await PagedSchema.Create(new EngineOptions { MaxNodes = 4 }).ExecuteAsync(Query));
    }

    [Fact]
    public void EveryNameIsAttackedOrTestedApart()
    {
        string[] apart = [LimitNames.MergeDepth, LimitNames.Response, LimitNames.Timeout]; // OverlappingFieldsCanBeMergedRuleTests, above, OperationTests.
        var names = typeof(LimitNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string?)field.GetValue(null));
        Assert.Equal(names.Order(), Attacks.Select(row => (string)row[0]).Concat(apart).Distinct().Order());
    }

    private static EngineOptions Defaults { get; } = new();

    private static async Task<(JsonElement Error, int Count)> LastErrorAsync(RequestExecutor executor, string query, string? variables)
    {
        var response = JsonDocument.Parse(await executor.ExecuteAsync(query, variables)).RootElement;
        var errors = response.GetProperty("errors");
        return (errors[errors.GetArrayLength() - 1], errors.GetArrayLength());
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Joined(string text, int count) => string.Join(',', Enumerable.Repeat(text, count));

    private static string Numbered(string format, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(number => string.Format(CultureInfo.InvariantCulture, format, number)));

    private static string Fan(string name, string next, string prefix) =>
        $"fragment {name} on Item {{ {Numbered(prefix + "{0}: parent {{ ..." + next + " }}", 10)} }} ";
}
