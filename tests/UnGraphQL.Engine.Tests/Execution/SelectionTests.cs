using System.Globalization;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

public sealed class SelectionTests
{
    private const string Sdl = """
        type Query { page(first: Int = 2): Page! }
        type Page { nodes: [Thing!]! totalCount: Int! }
        interface Thing { text(language: String): String children(first: Int = 5): Page! }
        type A implements Thing { text(language: String): String children(first: Int = 5): Page! onlyA: Int }
        type B implements Thing { text(language: String): String children(first: Int = 5): Page! onlyB: Int }
        """;

    private static readonly RequestExecutor Executor = EngineHarness.Create(
        Sdl,
        typeof(QueryResolvers),
        binding => binding.AddResolvers(typeof(ThingResolvers)).AddTypeName<ThingRow>(row => row.OnlyA is null ? "B" : "A"));

    public static TheoryData<string, string> Questions { get; } = new()
    {
        { "{ page { totalCount } }", "totalCount" },
        { "{ page { n: nodes { t: text } } }", "nodes nodes.text" },
        { "{ page { nodes { ... on A { onlyA } ... on B { onlyB } } } }", "nodes nodes.onlyA nodes.onlyB" },
        { "query($x: Boolean = false) { page { totalCount @include(if: $x) nodes { text @skip(if: true) __typename } } }", "nodes" },
        { "{ page { nodes { ...F } } } fragment F on Thing { children { totalCount } }", "nodes nodes.children nodes.children.totalCount" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task SelectsWhatIsBelow(string query, string selected)
    {
        var probe = new Probe();
        await Executor.ExecuteAsync(query, services: new Services(probe));
        Assert.Equal(selected, probe.Selected);
    }

    [Fact]
    public async Task FindsEachSelectionWithItsArguments()
    {
        var probe = new Probe();
        await Executor.ExecuteAsync(
            "query($l: String) { page { nodes { a: text(language: \"fr\") b: text(language: $l) children(first: 3) { nodes { children { totalCount } } } } } }",
            """{"l":null}""",
            services: new Services(probe));
        Assert.Equal(["text language=fr", "text language=null", "children first=3", "children first=5 totalCount"], probe.Found);
    }

    public sealed class Probe
    {
        public string Selected { get; set; } = "";

        public List<string> Found { get; } = [];
    }

    public sealed record Page(IReadOnlyList<ThingRow> Nodes, int TotalCount);

    public sealed record ThingRow(int? OnlyA, int? OnlyB);

    [Resolvers("Query")]
    public static class QueryResolvers
    {
        private static readonly string[][] Paths = [["totalCount"], ["nodes"], ["nodes", "text"], ["nodes", "onlyA"], ["nodes", "onlyB"], ["nodes", "children"], ["nodes", "children", "totalCount"]];

        public static Page Page(int? first, Selection selection, Probe probe)
        {
            probe.Selected = string.Join(' ', Paths.Where(path => selection.Selects(path)).Select(path => string.Join('.', path)));
            foreach (var field in selection.Find("nodes", "text"))
            {
                var language = field.Argument<string?>("language");
                probe.Found.Add($"{field.Name} language={(language.HasValue ? language.Value ?? "null" : "absent")}");
            }

            foreach (var field in (IEnumerable<SelectedField>)[.. selection.Find("nodes", "children"), .. selection.Find("nodes", "children", "nodes", "children")])
            {
                probe.Found.Add(string.Create(CultureInfo.InvariantCulture, $"{field.Name} first={field.Argument<int?>("first").Value}{(field.Selection.Selects("totalCount") ? " totalCount" : "")}"));
            }

            return new Page([.. Enumerable.Range(0, first ?? 0).Select(i => new ThingRow(i == 0 ? 1 : null, 2))], 2);
        }
    }

    [Resolvers("Thing")]
    public static class ThingResolvers
    {
        public static string? Text(ThingRow parent, string? language) => $"{language}{parent.OnlyB}";

        public static IReadOnlyList<Page> Children(IReadOnlyList<ThingRow> parents, int? first) => [.. parents.Select(_ => new Page([], first ?? 0))];
    }
}
