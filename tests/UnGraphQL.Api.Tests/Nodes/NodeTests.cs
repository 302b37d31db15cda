using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Nodes;

[Collection(nameof(Seeds))]
public sealed class NodeTests(Seeds seeds)
{
    public static TheoryData<string, string, string> Objects => new()
    {
        { "Resolution", "Document:A/RES/67/137", "{ resolution(symbol: \"A/RES/67/137\") { id } }" },
        { "OtherDocument", "Document:A/67/280-S/2012/614", "{ document(by: { symbol: \"S/2012/614\" }) { id } }" },
        { "Paragraph", "Paragraph:A/RES/67/137#op14.a", "{ paragraph(symbol: \"67/137\", address: \"op14.a\") { id } }" },
        { "Footnote", "Footnote:A/RES/67/137#fn2", "{ resolution(symbol: \"67/137\") { footnotes(first: 1, after: \"WyJwb3NpdGlvbiBBU0MiLCIwIl0\") { nodes { id } } } }" },
        { "CrossReference", "CrossReference:A/RES/67/137#fn2@0", "{ document(by: { symbol: \"A/67/280\" }) { citedBy { nodes { id } } } }" },
        { "InternalReference", "InternalReference:IOM/RES/1244(CI)#op4@0", "{ resolution(symbol: \"IOM/RES/1244(CI)\") { internalReferences { nodes { id } } } }" },
        { "Organization", "Organization:oif", "{ organization(name: \"OIF\") { id } }" },
        { "Body", "Body:GA", "{ body(code: \"ga\") { id } }" },
        { "Session", "Session:GA/67", "{ session(body: \"GA\", number: \"67\") { id } }" },
        { "Meeting", "Meeting:GA/67/59", "{ resolution(symbol: \"67/137\") { adoptedAt { id } } }" },
        { "AgendaItem", "AgendaItem:GA/67/121 (l)", "{ resolution(symbol: \"67/137\") { agendaItem { id } } }" },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public async Task AnObjectIsFoundAgainByItsId(string type, string key, string query)
    {
        var id = new GlobalId(key[..key.IndexOf(':', StringComparison.Ordinal)], key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]).ToString();
        Assert.Contains($"\"id\":\"{id}\"", (await seeds.Collection.QueryAsync(query)).ToString(), StringComparison.Ordinal);
        Assert.Equal([type], await seeds.Collection.ValuesAsync("query ($id: ID!) { node(id: $id) { __typename id } }", "node.__typename", new { id }));
        Assert.Equal([id], await seeds.Collection.ValuesAsync("query ($id: ID!) { node(id: $id) { id } }", "node.id", new { id }));
    }

    [Fact]
    public async Task NodesComeInTheOrderAskedWithNullsForTheUnknown()
    {
        string[] ids =
        [
            new GlobalId("Organization", "oif").ToString(),
            "nonsense",
            new GlobalId("Document", "A/RES/67/137").ToString(),
            new GlobalId("Document", "A/RES/1/1").ToString(),
            new GlobalId("Organization", "oif").ToString(),
            new GlobalId("Unheard", "of").ToString(),
            "****",
        ];
        Assert.Equal(
            "[{\"__typename\":\"Organization\"},null,{\"__typename\":\"Resolution\"},null,{\"__typename\":\"Organization\"},null,null]",
            (await seeds.Collection.QueryAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }", new { ids })).GetProperty("nodes").ToString());
    }

    [Fact]
    public async Task MoreThanAHundredIdsAreRefused() =>
        Assert.Equal(
            "`ids` must be at most 100, but it is 101.",
            await seeds.Collection.ErrorAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("x", 101) }));

    [Fact]
    public async Task NodesOfOneTypeTakeOneStatement()
    {
        var ids = string.Join(", ", "op1 op2 op14.a pp1".Split(' ').Select(address => $"\"{new GlobalId("Paragraph", $"A/RES/67/137#{address}")}\""));
        Assert.Single(await seeds.Collection.StatementsAsync($"{{ nodes(ids: [{ids}]) {{ ... on Paragraph {{ text }} }} }}"));
    }
}
