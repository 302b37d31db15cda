using UnGraphQL.Api.Organizations;
using UnGraphQL.Api.Sessions;
using UnGraphQL.Api.Tests.Queries;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Api.Tests.Sessions;

[Collection(nameof(Seeds))]
public sealed class SessionTests(Seeds seeds)
{
    [Fact]
    public async Task ASessionHoldsItsDocumentsMeetingsAndItems()
    {
        var session = (await seeds.Collection.QueryAsync(
            "{ session(body: \"GA\", number: \"67\") { number body { code } documents { nodes { symbol } } resolutions { nodes { symbol } } meetings { nodes { number kind adopted { nodes { symbol } } } } agendaItems { nodes { label title documents { nodes { symbol } } } } } }"))
            .GetProperty("session");
        Assert.Equal(
            "{\"number\":\"67\",\"body\":{\"code\":\"GA\"},\"documents\":{\"nodes\":[{\"symbol\":\"A/67/280-S/2012/614\"},{\"symbol\":\"A/RES/67/137\"}]},\"resolutions\":{\"nodes\":[{\"symbol\":\"A/RES/67/137\"}]},\"meetings\":{\"nodes\":[{\"number\":59,\"kind\":\"plenary\",\"adopted\":{\"nodes\":[{\"symbol\":\"A/RES/67/137\"}]}}]},\"agendaItems\":{\"nodes\":[{\"label\":\"121 (l)\",\"title\":null,\"documents\":{\"nodes\":[{\"symbol\":\"A/RES/67/137\"}]}}]}}",
            session.GetRawText());
    }

    [Theory]
    [InlineData("GA", "99")]
    [InlineData("XX", "67")]
    [InlineData("", "")]
    public async Task AnUnknownSessionIsNull(string body, string number) =>
        Assert.Empty(await seeds.Collection.ValuesAsync("query ($body: String!, $number: String!) { session(body: $body, number: $number) { number } }", "session.number", new { body, number }));

    [Fact]
    public async Task BodiesHoldTheirSessionsAndDocuments()
    {
        Assert.Equal(["67"], await seeds.Collection.ValuesAsync("{ body(code: \"GA\") { sessions { nodes { number } } } }", "body.sessions.nodes.number"));
        Assert.Equal(
            ["A/67/280-S/2012/614", "A/RES/67/137", "A/HRC/RES/32/6", "IOM/RES/1244(CI)"],
            await seeds.Collection.ValuesAsync("{ bodies { nodes { documents { nodes { symbol } } } } }", "bodies.nodes.documents.nodes.symbol"));
    }

    public static TheoryData<string, SessionKind, string, string> Names => new()
    {
        { "67", SessionKind.Regular, "67th session", "67e session" },
        { "1", SessionKind.Regular, "1st session", "1re session" },
        { "42", SessionKind.Regular, "42nd session", "42e session" },
        { "111", SessionKind.Regular, "111th session", "111e session" },
        { "S-23", SessionKind.Special, "23rd special session", "23e session extraordinaire" },
        { "ES-10", SessionKind.EmergencySpecial, "10th emergency special session", "10e session extraordinaire d’urgence" },
        { "1996", SessionKind.Year, "1996 session", "session de 1996" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void ASessionIsNamedByItsNumber(string number, SessionKind kind, string english, string french)
    {
        var organ = new OrganizationRow(1, "un-ga", OrganizationKind.PrincipalOrgan, "General Assembly", []);
        var session = new SessionRow(1, new BodyRow(1, "GA", organ), number, kind, number);
        Assert.Equal(english, SessionNames.Of(session, null));
        Assert.Equal(french, SessionNames.Of(session, Language.Fr));
    }
}
