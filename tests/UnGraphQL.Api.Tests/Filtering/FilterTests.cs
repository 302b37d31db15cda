using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Filtering;

/// <summary>What the conditions of each filter select among the seeds, by number of items.</summary>
[Collection(nameof(Seeds))]
public sealed class FilterTests(Seeds seeds)
{
    public static TheoryData<string, string[]> Documents => new()
    {
        { "kind: { eq: RESOLUTION }", ["A/HRC/RES/32/6", "A/RES/67/137", "IOM/RES/1244(CI)"] },
        { "kind: { nin: [RESOLUTION, REPORT] }", ["-"] },
        { "kind: { neq: RESOLUTION }", ["A/67/280-S/2012/614", "-"] },
        { "symbol: { eq: \"67/137\" }", ["A/RES/67/137"] },
        { "symbol: { eq: null }", ["-"] },
        { "symbol: { neq: null }", ["A/67/280-S/2012/614", "A/HRC/RES/32/6", "A/RES/67/137", "IOM/RES/1244(CI)"] },
        { "symbol: { neq: \"s/2012/614\" }", ["A/HRC/RES/32/6", "A/RES/67/137", "IOM/RES/1244(CI)", "-"] },
        { "symbol: { in: [\"S/2012/614\", \"1244 (CI)\"] }", ["A/67/280-S/2012/614", "IOM/RES/1244(CI)"] },
        { "symbol: { startsWith: \"a/res\" }", ["A/RES/67/137"] },
        { "symbol: { contains: \"_\" }", [] }, // Not a wildcard.
        { "title: { contains: \"FRANCOPHONIE\" }", ["A/RES/67/137"] },
        { "title: { contains: \"%\" }", [] }, // Not a wildcard.
        { "date: { gte: \"2012-12-01\", lt: \"2013-01-01\" }", ["A/RES/67/137"] },
        { "year: { eq: 2012 }", ["A/RES/67/137", "IOM/RES/1244(CI)"] },
        { "year: { gte: 2013, lte: 2016 }", ["A/HRC/RES/32/6"] },
        { "year: { in: [2011, 2016] }", ["A/HRC/RES/32/6"] },
        { "date: { eq: null }", ["A/67/280-S/2012/614", "-"] },
        { "date: { gt: \"2012-12-18\" }", ["A/HRC/RES/32/6"] },
        { "body: { eq: \"HRC\" }", ["A/HRC/RES/32/6"] },
        { "body: { in: [\"GA\", \"IOM\"] }", ["A/67/280-S/2012/614", "A/RES/67/137", "IOM/RES/1244(CI)"] },
        { "session: { eq: \"67\" }", ["A/67/280-S/2012/614", "A/RES/67/137"] },
        { "session: { eq: null }", ["-"] },
        { "agendaItem: { eq: \"121 (l)\" }", ["A/RES/67/137"] },
        { "language: { eq: EN }", ["A/RES/67/137"] },
        { "organization: { eq: \"oif\" }", ["A/67/280-S/2012/614", "A/RES/67/137", "-"] },
        { "organization: { eq: \"organisation internationale de la francophonie\" }", ["A/67/280-S/2012/614", "A/RES/67/137", "-"] },
        { "organization: { neq: \"oif\" }", ["A/HRC/RES/32/6", "IOM/RES/1244(CI)"] },
        { "cites: { eq: \"A/67/280\" }", ["A/RES/67/137"] },
        { "cites: { eq: \"a/res/33/18\" }", ["A/RES/67/137"] },
        { "cites: { startsWith: \"S/RES/\" }", ["A/67/280-S/2012/614"] },
        { "cites: { eq: \"A/65/382\" }", ["A/67/280-S/2012/614"] }, // Half of a joint symbol that is not held.
        { "cites: { eq: \"S/2010/490\" }", ["A/67/280-S/2012/614"] },
        { "cites: { eq: \"A/2010/490\" }", [] },
        { "citedBy: { eq: \"67/137\" }", ["A/67/280-S/2012/614"] },
        { "citedBy: { neq: \"67/137\" }", ["A/HRC/RES/32/6", "A/RES/67/137", "IOM/RES/1244(CI)", "-"] },
        { "organization: { eq: null }", [] },
        { "organization: { neq: null }", ["A/67/280-S/2012/614", "A/HRC/RES/32/6", "A/RES/67/137", "IOM/RES/1244(CI)", "-"] },
        { "cites: { eq: null }", ["-"] },
        { "cites: { neq: null }", ["A/67/280-S/2012/614", "A/HRC/RES/32/6", "A/RES/67/137", "IOM/RES/1244(CI)"] },
        { "citedBy: { eq: null }", ["A/HRC/RES/32/6", "A/RES/67/137", "IOM/RES/1244(CI)", "-"] },
        { "citedBy: { neq: null }", ["A/67/280-S/2012/614"] },
        { "or: [{ body: { eq: \"HRC\" } }, { agendaItem: { startsWith: \"121\" } }]", ["A/HRC/RES/32/6", "A/RES/67/137"] },
        { "and: [{ body: { eq: \"GA\" } }, { kind: { eq: REPORT } }]", ["A/67/280-S/2012/614"] },
        { "or: []", [] },
        { "", ["A/67/280-S/2012/614", "A/HRC/RES/32/6", "A/RES/67/137", "IOM/RES/1244(CI)", "-"] },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task DocumentsAreFiltered(string where, string[] expected) =>
        Assert.Equal(expected, (await seeds.Collection.ValuesAsync($"{{ documents(where: {{ {where} }}) {{ nodes {{ symbol }} }} }}", "documents.nodes.symbol")).Select(symbol => symbol ?? "-"));

    public static TheoryData<string, string> Paragraphs => new()
    {
        { "kind: { eq: OPERATIVE }, depth: { eq: 0 }", "25" },
        { "depth: { gte: 1 }", "4" },
        { "kind: { eq: PREAMBULAR }", "13" },
        { "label: { eq: \"14\" }", "1" },
        { "label: { neq: null }", "29" },
        { "address: { startsWith: \"op14\" }", "5" },
        { "action: { in: [DECIDE, REQUEST] }", "2" },
        { "cites: { eq: \"A/67/280\" }", "2" }, // Note 2 is called from pp10 and op1.
        { "section: { eq: null }", "42" },
        { "section: { neq: null }", "0" },
        { "section: { contains: \"x\" }", "0" },
        { "organization: { eq: null }", "8" },
        { "organization: { neq: null }", "34" },
        { "cites: { eq: null }", "35" },
        { "cites: { neq: null }", "7" }, // pp1, pp2, pp9, pp10, op1, op3, op14.a.
        { "document: { body: { eq: \"GA\" } }, address: { eq: \"op1\" }", "1" },
        { "or: [{ address: { eq: \"op1\" } }, { address: { eq: \"op2\" } }]", "2" },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public async Task ParagraphsOfADocumentAreFiltered(string where, string expected) =>
        Assert.Equal([expected], await seeds.Collection.ValuesAsync($"{{ resolution(symbol: \"67/137\") {{ paragraphs(where: {{ {where} }}) {{ totalCount }} }} }}", "resolution.paragraphs.totalCount"));

    public static TheoryData<string, string> Lists => new()
    {
        { "crossReferences(where: { status: { eq: HELD } })", "1" },
        { "crossReferences(where: { status: { eq: SUSPECT }, organization: { eq: \"Conseil de sécurité\" } })", "1" },
        { "crossReferences(where: { status: { eq: SUSPECT }, organization: { eq: \"oif\" } })", "0" },
        { "crossReferences(where: { status: { eq: SUSPECT }, organization: { neq: \"oif\" } })", "1" },
        { "paragraphs(where: { words: { startsWith: \"Requests the\" } })", "1" },
        { "paragraphs(where: { words: { startsWith: \"REQUESTS THE\" } })", "1" },
        { "missingDocuments(where: { targetSymbol: { eq: \"33/18\" } })", "1" },
        { "crossReferences(where: { status: { eq: SUSPECT } })", "1" },
        { "crossReferences(where: { kind: { eq: TREATY } })", "4" }, // The Charter twice, a constitution, a treaty of the Treaty Series.
        { "crossReferences(where: { targetSymbol: { eq: \"70/153\" } })", "2" },
        { "crossReferences(where: { targetSymbol: { eq: \"A/65/382\" } })", "1" },
        { "crossReferences(where: { targetSymbol: { startsWith: \"S/RES/\" } })", "18" },
        { "crossReferences(where: { targetSymbol: { eq: \"S/RES/1540 (2004)\" }, source: { kind: { eq: REPORT } } })", "5" },
        { "crossReferences(where: { target: { kind: { eq: REPORT } } })", "1" },
        { "crossReferences(where: { target: { body: { eq: \"HRC\" } } })", "0" },
        { "crossReferences(where: { source: { symbol: { eq: \"67/137\" } }, paragraph: { kind: { eq: OPERATIVE } } })", "1" }, // Note 2 counts for pp10, which calls it first.
        { "crossReferences(where: { source: { symbol: { eq: \"67/137\" } }, paragraph: { address: { eq: \"pp1\" } } })", "11" },
        { "crossReferences(where: { citedDate: { eq: \"1978-11-10\" } })", "1" },
        { "crossReferences(where: { pinpoint: { neq: null }, source: { symbol: { eq: \"67/137\" } } })", "3" },
        { "diagnostics(where: { code: { eq: \"suspectYear\" } })", "1" },
        { "diagnostics(where: { code: { eq: \"derivedSymbol\" }, document: { eq: \"A/HRC/RES/32/6\" } })", "1" },
        { "diagnostics(where: { code: { eq: \"derivedSymbol\" }, document: { eq: \"67/137\" } })", "0" },
        { "organizations(where: { code: { eq: \"oif\" } })", "1" },
        { "organizations(where: { name: { eq: \"OIF\" } })", "1" },
        { "organizations(where: { parent: { eq: \"un-sc\" }, name: { contains: \"counter-terrorism committee\" } })", "1" },
        { "sessions(where: { body: { eq: \"GA\" }, number: { eq: \"67\" }, kind: { eq: REGULAR } })", "1" },
        { "sessions(where: { kind: { in: [SPECIAL, YEAR] } })", "0" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task OtherListsAreFiltered(string list, string expected) =>
        Assert.Equal([expected], await seeds.Collection.ValuesAsync($"{{ {list} {{ totalCount }} }}", $"{list[..list.IndexOf('(', StringComparison.Ordinal)]}.totalCount"));

    public static TheoryData<string, string, string> NestedLists => new()
    {
        { "resolution(symbol: \"67/137\")", "operative(where: { action: { in: [DECIDE, REQUEST] } })", "2" },
        { "resolution(symbol: \"67/137\")", "preambular(where: { action: { eq: RECALL } })", "2" },
        { "resolution(symbol: \"67/137\")", "diagnostics(where: { severity: { eq: ERROR } })", "0" },
        { "resolution(symbol: \"67/137\")", "mentions(where: { organization: { eq: \"oif\" } })", "44" },
        { "resolution(symbol: \"67/137\")", "mentions(where: { organization: { neq: \"oif\" }, kind: { eq: ACRONYM } })", "2" },
        { "resolution(symbol: \"67/137\")", "organizations(where: { kind: { eq: SPECIALIZED_AGENCY } })", "1" },
        { "resolution(symbol: \"67/137\")", "organizations(where: { code: { in: [\"oif\", \"un\"] } })", "2" },
        { "paragraph(symbol: \"67/137\", address: \"op14\")", "children(where: { label: { eq: \"(b)\" } })", "1" },
        { "paragraph(symbol: \"67/137\", address: \"op2\")", "mentions(where: { organization: { eq: null } })", "0" },
        { "paragraph(symbol: \"67/137\", address: \"op2\")", "mentions(where: { organization: { eq: \"oif\" } })", "2" },
        { "organization(code: \"un\")", "children(where: { code: { eq: \"un-ga\" } })", "1" },
        { "body(code: \"GA\")", "sessions(where: { number: { eq: \"66\" } })", "0" },
    };

    [Theory]
    [MemberData(nameof(NestedLists))]
    public async Task ListsOfAnObjectAreFiltered(string parent, string list, string expected) =>
        Assert.Equal([expected], await seeds.Collection.ValuesAsync($"{{ {parent} {{ {list} {{ totalCount }} }} }}", $"{parent[..parent.IndexOf('(', StringComparison.Ordinal)]}.{list[..list.IndexOf('(', StringComparison.Ordinal)]}.totalCount"));

    [Theory]
    [InlineData("adoptedAt", "adopted(where: { symbol: { eq: \"67/137\" } }, order: [{ date: DESC }])", "1")]
    [InlineData("adoptedAt", "adopted(where: { title: { contains: \"no such\" } })", "0")]
    [InlineData("agendaItem", "documents(where: { kind: { eq: RESOLUTION } }, order: [{ title: ASC }])", "1")]
    [InlineData("agendaItem", "documents(where: { kind: { eq: REPORT } })", "0")]
    public async Task DocumentsOfAMeetingAndOfAnItemAreFiltered(string parent, string list, string expected) =>
        Assert.Equal([expected], await seeds.Collection.ValuesAsync($"{{ resolution(symbol: \"67/137\") {{ {parent} {{ {list} {{ totalCount nodes {{ symbol }} }} }} }} }}", $"resolution.{parent}.{list[..list.IndexOf('(', StringComparison.Ordinal)]}.totalCount"));

    [Fact]
    public async Task ValuesNeverStandInTheStatement()
    {
        var statements = await seeds.Collection.StatementsAsync(
            "{ documents(where: { title: { contains: \"sentinel\" }, symbol: { in: [\"SENTINEL/1\"] }, date: { gte: \"1999-12-31\" }, body: { eq: \"sentinel\" }, cites: { eq: \"sentinel\" } }, order: [{ title: DESC }]) { nodes { symbol } } }");
        Assert.All(statements, statement => Assert.DoesNotContain("sentinel", statement, StringComparison.OrdinalIgnoreCase));
        Assert.All(statements, statement => Assert.DoesNotContain("1999", statement, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("contains")]
    [InlineData("startsWith")]
    public async Task APatternHasALengthLimit(string operation)
    {
        const string Query = "query ($where: DocumentFilterInput) { documents(where: $where) { nodes { symbol } } }";
        Dictionary<string, object> Where(int length) => new() { ["where"] = new { title = new Dictionary<string, string> { [operation] = new('x', length) } } };

        Assert.Equal($"`{operation}` must be at most 1000 characters long, but it has 1001.", await seeds.Collection.ErrorAsync(Query, Where(1001)));
        Assert.Empty(await seeds.Collection.ValuesAsync(Query, "documents.nodes.symbol", Where(1000)));
    }

    /// <summary>Query, an allowed and a forbidden value of its variable, the limit.</summary>
    public static TheoryData<string, object, object, string, int> TooLarge { get; } = new()
    {
        { "query($v: DocumentFilterInput) { documents(where: $v) { totalCount } }", Any(100, "title"), Any(101, "title"), "filterConditions", 100 },
        { "query($v: DocumentFilterInput) { a: documents(where: $v) { totalCount } b: resolutions(where: $v) { totalCount } }", Any(50, "title"), Any(51, "title"), "filterConditions", 100 },
        { "query($v: DocumentFilterInput!) { paragraphs(where: { document: { and: [$v] } }) { totalCount } }", Any(99, "symbol"), Any(100, "symbol"), "filterConditions", 100 },
        { "query($v: CrossReferenceFilterInput) { crossReferences(where: $v) { totalCount } }", Any(100, "targetSymbol"), Any(101, "targetSymbol"), "filterConditions", 100 },
        { "query($v: OrganizationFilterInput) { organizations(where: $v) { totalCount } }", Any(100, "name"), Any(101, "name"), "filterConditions", 100 },
        { "query($v: [String!]) { documents(where: { title: { in: $v } }) { totalCount } }", Texts(1_000), Texts(1_001), "filterValues", 1_000 },
        { "query($v: [String!]) { documents(where: { symbol: { nin: $v } }) { totalCount } }", Texts(1_000), Texts(1_001), "filterValues", 1_000 },
        { "query($v: [String!]) { organizations(where: { name: { in: $v } }) { totalCount } }", Texts(1_000), Texts(1_001), "filterValues", 1_000 },
        { "query($v: [String!]) { crossReferences(where: { targetSymbol: { in: $v } }) { totalCount } }", Texts(100), Texts(101), "filterValues", 100 },
        { "query($v: [String!]) { paragraphs(where: { section: { in: $v } }) { totalCount } }", Texts(100), Texts(101), "filterValues", 100 },
    };

    [Theory]
    [MemberData(nameof(TooLarge))]
    public async Task WhatAFilterMayHoldIsLimited(string query, object allowed, object tooLarge, string limit, int value)
    {
        await seeds.Collection.QueryAsync(query, new { v = allowed });
        var extensions = (await seeds.Collection.ErrorOfAsync(query, new { v = tooLarge })).GetProperty("extensions");

        Assert.Equal(("LIMIT_EXCEEDED", limit, value), (extensions.GetProperty("code").GetString(), extensions.GetProperty("limit").GetString(), extensions.GetProperty("value").GetInt32()));
    }

    private static Dictionary<string, object> Any(int count, string field) =>
        new() { ["or"] = Enumerable.Range(0, count).Select(i => new Dictionary<string, object> { [field] = new { contains = $"{i}" } }).ToArray() };

    private static string[] Texts(int count) => [.. Enumerable.Range(0, count).Select(i => $"{i}")];
}
