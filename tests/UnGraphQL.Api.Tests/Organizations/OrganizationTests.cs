using UnGraphQL.Api.Organizations;
using UnGraphQL.Api.Tests.Queries;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Api.Tests.Organizations;

[Collection(nameof(Seeds))]
public sealed class OrganizationTests(Seeds seeds)
{
    public static TheoryData<string, string?> Lookups => new()
    {
        { "code: \"oif\"", "oif" },
        { "code: \"OIF\"", "oif" },
        { "name: \"OIF\"", "oif" },
        { "name: \"Organisation internationale de la Francophonie\"", "oif" },
        { "name: \"organisation INTERNATIONALE de la francophonie\"", "oif" },
        { "name: \"assemblée générale\"", "un-ga" },
        { "name: \"Assemblee generale\"", "un-ga" }, // Accents do not matter.
        { "name: \"General Assembly\"", "un-ga" },
        { "name: \"Haut-Commissariat des Nations Unies aux droits de l'homme\"", "un-ohchr" }, // Nor do kinds of apostrophe.
        { "code: \"unheard-of\"", null },
        { "name: \"\"", null },
    };

    [Theory]
    [MemberData(nameof(Lookups))]
    public async Task AnOrganizationIsFoundByCodeOrAnyName(string arguments, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], await seeds.Collection.ValuesAsync($"{{ organization({arguments}) {{ code }} }}", "organization.code"));

    [Theory]
    [InlineData("")]
    [InlineData("(code: \"oif\", name: \"OIF\")")]
    public async Task ExactlyOneOfCodeAndNameIsTaken(string arguments) =>
        Assert.Equal("Give either `code` or `name`.", await seeds.Collection.ErrorAsync($"{{ organization{arguments} {{ code }} }}"));

    [Fact]
    public async Task AnOrganizationSaysWhenItLastedAndWhatFollowedIt() =>
        Assert.Equal(
            "{\"oau\":{\"since\":1963,\"until\":2002,\"successors\":[{\"code\":\"au\"}],\"predecessors\":[]},\"au\":{\"since\":2002,\"until\":null,\"successors\":[],\"predecessors\":[{\"code\":\"oau\"}]}}",
            (await seeds.Collection.QueryAsync("{ oau: organization(code: \"oau\") { ...Life } au: organization(code: \"au\") { ...Life } } fragment Life on Organization { since until successors { code } predecessors { code } }")).ToString());

    [Fact]
    public async Task NamesAreServedInTheLanguageAskedElseInTheBest()
    {
        var organization = (await seeds.Collection.QueryAsync("{ organization(code: \"un-ga\") { name fr: name(language: FR) acronym frAcronym: acronym(language: FR) parent { code } } }")).GetProperty("organization");
        Assert.Equal("{\"name\":\"General Assembly\",\"fr\":\"Assemblée générale\",\"acronym\":\"GA\",\"frAcronym\":\"AG\",\"parent\":{\"code\":\"un\"}}", organization.GetRawText());
    }

    [Fact]
    public void ANameThatIsNotHeldInTheLanguageIsServedInAnother()
    {
        var row = new OrganizationRow(1, "oif", OrganizationKind.IntergovernmentalOrganization, "Francophonie", [new("OIF", "oif", Language.Fr, NameKind.Acronym)]);
        Assert.Equal("OIF", OrganizationResolvers.Acronym(row, Language.Ru));
        Assert.Equal("Francophonie", OrganizationResolvers.Name(row, Language.Ru));
    }

    [Fact]
    public async Task OrganizationsNamedTogetherComeMostFrequentFirst()
    {
        var counts = (await seeds.Collection.ValuesAsync("{ organization(code: \"oif\") { mentionedWith(first: 5) { count organization { code } } } }", "organization.mentionedWith.count"))
            .Select(count => int.Parse(count!, System.Globalization.CultureInfo.InvariantCulture)).ToList(); // A count is never null.
        Assert.Equal(5, counts.Count);
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.DoesNotContain("oif", await seeds.Collection.ValuesAsync("{ organization(code: \"oif\") { mentionedWith { organization { code } } } }", "organization.mentionedWith.organization.code"));
    }

    [Theory]
    [InlineData("paragraphs: { kind: { eq: PREAMBULAR } }", "paragraphs: { kind: { eq: OPERATIVE } }")]
    [InlineData("others: { kind: { eq: PRINCIPAL_ORGAN } }", "others: { kind: { neq: PRINCIPAL_ORGAN } }")]
    [InlineData("where: { kind: { eq: RESOLUTION } }", "where: { kind: { neq: RESOLUTION } }")]
    public async Task TwoScopesThatCompleteEachOtherCountAllParagraphsTogether(string scope, string rest)
    {
        async Task<Dictionary<string, int>> CountAsync(string arguments) =>
            (await seeds.Collection.QueryAsync($"{{ organization(code: \"oif\") {{ mentionedWith(first: 100, {arguments}) {{ count organization {{ code }} }} }} }}"))
                .GetProperty("organization").GetProperty("mentionedWith").EnumerateArray()
                .ToDictionary(row => row.GetProperty("organization").GetProperty("code").GetString()!, row => row.GetProperty("count").GetInt32()); // Each has a code.
        const string Both = "paragraphs: { kind: { in: [PREAMBULAR, OPERATIVE] } }";
        var (all, one, other) = (await CountAsync(scope.StartsWith("paragraphs", StringComparison.Ordinal) ? Both : "where: {}"), await CountAsync(scope), await CountAsync(rest));
        Assert.NotEmpty(one);
        Assert.NotEmpty(other);
        Assert.Equal(all.OrderBy(pair => pair.Key, StringComparer.Ordinal), one.Concat(other).GroupBy(pair => pair.Key, pair => pair.Value).Select(group => KeyValuePair.Create(group.Key, group.Sum())).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task TheMostNamedOrganizationComesFirstWhenOrderedSo()
    {
        var codes = await seeds.Collection.ValuesAsync("{ organizations(first: 3, order: [{ mentions: DESC }]) { nodes { code } } }", "organizations.nodes.code");
        Assert.Contains("un", codes);
    }

    [Fact]
    public async Task PagesOfOrganizationsFollowEachOther()
    {
        const string Query = "query ($after: String) { organizations(first: 100, after: $after) { totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage endCursor } } }";
        var codes = new List<string?>();
        string? after = null;
        do
        {
            var page = (await seeds.Collection.QueryAsync(Query, new { after })).GetProperty("organizations");
            Assert.Equal(after is not null, page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
            codes.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
            Assert.True(after is not null || codes.Count == page.GetProperty("totalCount").GetInt32());
        }
        while (after is not null);
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public async Task ChildrenArePartsOfTheirOrganization() =>
        Assert.Contains("un-ctc", await seeds.Collection.ValuesAsync("{ organization(code: \"un-sc\") { children { nodes { code parent { code } } } } }", "organization.children.nodes.code"));

    [Theory]
    [InlineData("{ kind: { eq: ACRONYM } }", 14)]
    [InlineData("{ language: { eq: FR } }", 18)]
    [InlineData("{ action: { eq: REQUEST } }", 0)]
    [InlineData("{ document: { symbol: { eq: \"67/137\" } } }", 44)]
    [InlineData("{ or: [{ language: { eq: FR } }, { action: { eq: INVITE } }] }", 20)]
    public async Task MentionsAreFiltered(string where, int expected) =>
        Assert.Equal([$"{expected}"], await seeds.Collection.ValuesAsync($"{{ organization(code: \"oif\") {{ mentions(where: {where}) {{ totalCount }} }} }}", "organization.mentions.totalCount"));
}
