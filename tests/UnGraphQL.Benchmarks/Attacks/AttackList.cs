using System.Globalization;

namespace UnGraphQL.Benchmarks.Attacks;

/// <summary>One attack at least for each limit that a client can reach under the defaults, and some that no limit of its own answers.</summary>
internal static class AttackList
{
    private const string Syntax = "GRAPHQL_PARSE_FAILED";
    private const string Invalid = "GRAPHQL_VALIDATION_FAILED";
    private const string BadRequest = "BAD_REQUEST";

    /// <summary>A report, whose pages are full.</summary>
    private const string Report = "paragraphs(first: 100, where: { document: { symbol: { eq: \"A/67/280\" } } })";

    public static TimeSpan BodyTimeout { get; } = TimeSpan.FromMilliseconds(200);

    public static IReadOnlyList<Attack> All { get; } =
    [
        Attack.Text("a body of 5 MB", "maxRequestBytes", $$"""{"query":"{{new string(' ', 5_000_000)}}"}"""),
        Attack.Text("a body that never ends", "bodyTimeout", """{"query":"{ __typename }" """) with { IsCutOff = true },
        Attack.Query("10,000 tokens", "tokens", $"{{ {Repeat("a ", 10_000)} }}"),
        Attack.Query("5,000 definitions of variables", "tokens", $"query({Repeat("$a: Int ", 5_000)}) {{ __typename }}"),
        Attack.Query("30,000 selection sets inside each other", "nesting", Repeat("{a", 30_000)),
        Attack.Query("lists inside each other", "nesting", $"{{ a(b: {Repeat("[", 90_000)}"),
        Attack.Query("objects inside each other", "nesting", $"{{ a(b: {Repeat("{c:", 30_000)}"),
        Attack.Query("types inside each other", "nesting", $"query($a: {Repeat("[", 90_000)}"),
        Attack.Query("51 aliases", "aliases", $"{{ {Numbered("a{0}: documents {{ totalCount }}", 51)} }}"),
        Attack.Query("51 directives", "directives", $"{{ __typename {Repeat("@include(if: true) ", 51)} }}"),
        Attack.Query("51 fragments", "fragments", $"{{ ...F0 }} {Numbered("fragment F{0} on Query {{ __typename }}", 51)}"),
        Attack.Query("130 operations over one web of fragments", "fragmentSpreads", $"{Numbered("query Q{0} {{ ...F0 }}", 130)} {Web(40)}"),
        Attack.Query("fragments in circles", "errors", $"{{ ...F0 }} {Numbered("fragment F{0} on Query {{ ...F0 ...F1 ...F2 ...F3 ...F4 ...F5 ...F6 ...F7 ...F8 ...F9 }}", 10)}"),
        Attack.Query("a fragment of itself", Invalid, "{ ...F } fragment F on Query { ...F }"),
        Attack.Query("1,000 fields to merge", "comparisons", $"{{ {Repeat("__typename ", 1_000)} }}"),
        Attack.Query("900 selection sets to merge", "comparisons", $"{{ {Repeat("dataset { version } ", 900)} }}"),
        Attack.Query("introspection in a circle", "introspectionLists", "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"),
        Attack.Query("21 fields inside each other", "selectionDepth", $"{{ {Report} {{ nodes {Repeat("{ parent ", 18)} {{ address }} {Repeat("}", 18)} }} }}"),
        Attack.Query("10,000 fields from four fragments", "fields", $"{{ {Report} {{ nodes {{ ...F0 }} }} }} {Fan(0, 'a')} {Fan(1, 'b')} {Fan(2, 'c')} {Fan(3, 'd')} fragment F4 on Paragraph {{ address }}"),
        Attack.Query("a page of two thousand million", "pageSize", "query($n: Int) { documents(first: $n) { totalCount } }", new { n = int.MaxValue }),
        Attack.Query("full pages inside full pages", "typeCost", $"query($n: Int) {{ documents(first: $n) {{ nodes {{ citedBy(first: $n) {{ nodes {{ source {{ paragraphs(first: $n) {{ nodes {{ address }} }} }} }} }} }} }} }}", new { n = 100 }),
        Attack.Query("objects below full pages", "fieldCost", $"{{ {Report} {{ edges {{ node {{ document {{ paragraphs(first: 100) {{ edges {{ node {Parents(6)} }} }} }} }} }} }} }}"),
        Attack.Query("20,000 objects", "nodes", $"{{ {Report} {{ nodes {{ document {{ paragraphs(first: 100) {{ nodes {{ document {{ symbol }} }} }} }} }} }} }}"),
        Attack.Query("a text 4,000 times over", "response", $"{{ {Report} {{ nodes {{ document {{ paragraphs(first: 90) {{ nodes {{ {Numbered("a{0}: text", 48)} }} }} }} }} }} }}"),
        Attack.Query("100 unknown fields", "errors", $"{{ {Numbered("x{0}", 100)} }}"),
        Attack.Query("1,000 fields misspelt", "errors", $"{{ {Numbered("documemts(a: {0}) organisations", 500)} }}"),
        Attack.Query("an unknown field as long as a body", Invalid, $"{{ {new string('a', 90_000)} }}"),
        Attack.Query("an unknown word as long as a body", Invalid, $"{{ documents(where: {{ kind: {{ eq: {new string('A', 90_000)} }} }}) {{ totalCount }} }}"),
        Attack.Query("49 fields that fail", "BAD_USER_INPUT", $"{{ {Numbered("a{0}: documents(after: \"x\") {{ nodes {{ id }} }}", 49)} }}"),
        Attack.Query("1,200 misspelt names of arguments", "errors", $"{{ documents({Repeat("frist: 1 ", 1_200)}) {{ totalCount }} }}"),
        Attack.Text("40,000 arrays inside each other in variables", BadRequest, $$$"""{"query":"{ __typename }","variables":{"a":{{{Repeat("[", 40_000)}}}{{{Repeat("]", 40_000)}}}}}"""),
        Attack.Text("9,000 variables nobody asked for", Attack.Data, $$$"""{"query":"{ __typename }","variables":{ {{{string.Join(',', Enumerable.Range(0, 9_000).Select(i => $"\"v{i}\":1"))}}} }}"""),
        Attack.Query("a list of 10,000 wrong values", "errors", "query($a: [String!]) { documents(where: { title: { in: $a } }) { totalCount } }", new { a = Enumerable.Range(0, 10_000) }),
        Attack.Query("a list of 10,000 values", "filterValues", "query($a: [String!]) { documents(where: { title: { in: $a } }) { totalCount } }", new { a = Enumerable.Range(0, 10_000).Select(i => $"{i}") }),
        Attack.Query("3,000 conditions, one of which is to hold", "filterConditions", Conditions, new { w = new { or = Enumerable.Range(0, 3_000).Select(i => new { kind = new { eq = "RESOLUTION" } }) } }),
        Attack.Query("1,500 patterns", "filterConditions", Conditions, new { w = new { or = Enumerable.Range(0, 1_500).Select(i => new { title = new { contains = $"{i}%_%_%_%_%_%_%_%_a" } }) } }),
        Attack.Query("100 patterns", Attack.Data, Conditions, new { w = new { or = Enumerable.Range(0, 100).Select(i => new { title = new { contains = $"{i}%_%_%_%_%_%_%_%_a" } }) } }),
        Attack.Query("a list of 1,000 values", Attack.Data, "query($a: [String!]) { documents(where: { title: { in: $a } }) { totalCount } }", new { a = Enumerable.Range(0, 1_000).Select(i => $"{i}") }),
        Attack.Query("conditions 50 times over", "filterConditions", $"query($w: DocumentFilterInput) {{ {Numbered("a{0}: documents(where: $w) {{ totalCount }}", 50)} }}", new { w = new { or = Enumerable.Range(0, 51).Select(i => new { title = new { contains = $"{i}" } }) } }),
        Attack.Query("8,000 symbols, one of which is cited", "filterValues", "query($a: [String!]) { crossReferences(where: { targetSymbol: { in: $a } }) { totalCount } }", new { a = Enumerable.Range(0, 8_000).Select(i => $"{i}/1") }),
        Attack.Query("8,000 headings", "filterValues", "query($a: [String!]) { paragraphs(where: { section: { in: $a } }) { totalCount } }", new { a = Enumerable.Range(0, 8_000).Select(i => $"{i}") }),
        Attack.Query("10,000 names of organizations", "filterValues", "query($a: [String!]) { organizations(where: { name: { in: $a } }) { totalCount } }", new { a = Enumerable.Range(0, 10_000).Select(i => $"{i}") }),
        Attack.Query("1,000 names of organizations", Attack.Data, "query($a: [String!]) { organizations(where: { name: { in: $a } }) { totalCount } }", new { a = Enumerable.Range(0, 1_000).Select(i => $"{i}") }),
        Attack.Query("a pattern of 90,000 characters", "BAD_USER_INPUT", Conditions, new { w = new { title = new { contains = string.Concat(Enumerable.Repeat("a%", 45_000)) } } }),
        Attack.Query("50 patterns for each of many texts", Attack.Data, $"query($p: String) {{ {Numbered("a{0}: documents(where: {{ title: {{ contains: $p }} }}) {{ totalCount }}", 50)} }}", new { p = string.Concat(Enumerable.Repeat("e", 1_000)) }),
        Attack.Text("a batch of 2,000", BadRequest, $"[{string.Join(',', Enumerable.Repeat("""{"query":"{ __typename }"}""", 2_000))}]"),
        Attack.Query("a text that is not closed", Syntax, $"{{ a(b: \"\"\" {Repeat("\\\"\"\"", 3_000)}"),
        Attack.Query("a number of 90,000 digits", Invalid, $"{{ documents(first: {new string('9', 90_000)}) {{ totalCount }} }}"),
    ];

    /// <summary>Answered by time, on a server that gives little of it.</summary>
    public static Attack Slow { get; } = Attack.Query(
        "what takes too long",
        "timeout",
        "query($w: ParagraphFilterInput) { paragraphs(where: $w) { totalCount } }",
        new { w = new { or = Enumerable.Range(0, 100).Select(i => new { document = new { cites = new { contains = $"e%e%e%e{i}" } }, cites = new { contains = $"{i}e%e%e" } }) } });

    public static TimeSpan Timeout { get; } = TimeSpan.FromMilliseconds(100);

    private const string Conditions = "query($w: DocumentFilterInput) { documents(where: $w) { totalCount } }";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(string format, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(number => string.Format(CultureInfo.InvariantCulture, format, number)));

    private static string Parents(int count) => $"{Repeat("{ parent ", count)} {{ address }} {Repeat("}", count)}";

    private static string Fan(int number, char prefix) =>
        $"fragment F{number} on Paragraph {{ {Numbered(prefix + "{0}: parent {{ ...F" + (number + 1) + " }}", 10)} }}";

    private static string Web(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"fragment F{i} on Query {{ {Repeat($"...F{i + 1} ", 10)} }} ")) + $"fragment F{count} on Query {{ __typename }}";
}
