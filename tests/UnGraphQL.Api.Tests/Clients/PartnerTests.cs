using System.Net;
using UnGraphQL.Api.Tests.Http;

namespace UnGraphQL.Api.Tests.Clients;

/// <summary>A partner without a GraphQL library: plain GET, typed records, and what it holds is not sent again.</summary>
public sealed class PartnerTests(RunningServer server) : HttpTests(server)
{
    private const string Symbol = "A/RES/67/137";

    private static readonly string _citations = PartnerClient.Query("""
        query Citations($symbol: DocumentSymbol!, $first: Int!, $after: String) {
          resolution(symbol: $symbol) {
            references(first: $first, after: $after) {
              totalCount
              nodes { id address targetSymbol citedDate status target { id } }
              pageInfo { hasNextPage endCursor }
            }
          }
        }
        """);

    private static readonly string _citedBy = PartnerClient.Query("""
        query CitedBy($id: ID!) {
          document(by: { id: $id }) { symbol citedBy(first: 100) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }
        }
        """);

    [Fact]
    public async Task ACitationListIsBuiltFromPagesByAddress()
    {
        using var client = new PartnerClient(new Uri(Server.Address));
        var listed = new List<Citation>();
        var pages = 0;
        string? after = null;
        do
        {
            var page = (await client.AskAsync<ResolutionAnswer>(_citations, new { symbol = Symbol, first = 10, after })).Resolution!.References; // It is held.
            listed.AddRange(page.Nodes);
            after = page.PageInfo.HasNextPage ? page.PageInfo.EndCursor : null;
            pages++;
            Assert.True(after is not null || listed.Count == page.TotalCount, $"{listed.Count} of {page.TotalCount}");
        }
        while (after is not null);

        Assert.True(pages > 1);
        Assert.Equal(listed.Count, listed.Select(citation => citation.Id).Distinct().Count());
        Assert.Contains(listed, citation => citation is { Address: "pp1", TargetSymbol: "A/RES/33/18", CitedDate: { Year: 1978, Month: 11, Day: 10 }, Status: ReferenceStatus.Known, Target: null });
        Assert.All(listed, citation => Assert.Equal(citation.Status is ReferenceStatus.Held, citation.Target is not null));
    }

    [Fact]
    public async Task AHeldReferenceLeadsToItsTargetWhichKnowsTheReference()
    {
        using var client = new PartnerClient(new Uri(Server.Address));
        var references = (await client.AskAsync<ResolutionAnswer>(_citations, new { symbol = Symbol, first = 100 })).Resolution!.References.Nodes; // It is held.
        var held = references.First(citation => citation.Target is not null);

        var target = (await client.AskAsync<DocumentAnswer>(_citedBy, new { id = held.Target!.Id })).Document!; // Filtered the line above.

        Assert.Equal(held.TargetSymbol, target.Symbol);
        Assert.Contains(target.CitedBy.Nodes, citation => citation.Id == held.Id);
    }

    [Fact]
    public async Task TheMissingDocumentsAreListedByATrustedDocument()
    {
        using var client = new PartnerClient(new Uri(Server.Address));
        var document = PartnerClient.Trusted("MostCitedNotHeld");
        var missing = new List<MissingDocument>();
        Page<MissingDocument> page;
        string? after = null;
        do
        {
            page = (await client.AskAsync<MissingAnswer>(document, new { after })).MissingDocuments;
            missing.AddRange(page.Nodes);
            after = page.PageInfo.EndCursor;
        }
        while (page.PageInfo.HasNextPage);

        Assert.Equal(page.TotalCount, missing.Select(one => one.Symbol).Distinct().Count());
        Assert.Equal(missing.Select(one => one.CitingDocuments).OrderDescending(), missing.Select(one => one.CitingDocuments));
        Assert.All(missing, one => Assert.True(one.Citations >= one.CitingDocuments && one.CitingDocuments > 0, one.Symbol));
        Assert.Contains(missing, one => one.Symbol == "A/RES/33/18" && one.Undocs?.Host == "undocs.org");
    }

    [Fact]
    public async Task WhatIsHeldIsAskedForAndNotSentAgain()
    {
        using var client = new PartnerClient(new Uri(Server.Address));
        var first = await client.AskAsync<ResolutionAnswer>(_citations, new { symbol = Symbol, first = 3 });
        var again = await client.AskAsync<ResolutionAnswer>(_citations, new { symbol = Symbol, first = 3 });
        var other = await client.AskAsync<ResolutionAnswer>(_citations, new { symbol = Symbol, first = 4 });

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK], client.Statuses);
        Assert.Equal(first.Resolution!.References.Nodes.Select(node => node.Id), again.Resolution!.References.Nodes.Select(node => node.Id)); // They are held.
        Assert.Equal(4, other.Resolution!.References.Nodes.Count); // As is this.
    }

    [Fact]
    public async Task AnErrorIsAnExceptionWithItsCode()
    {
        using var client = new PartnerClient(new Uri(Server.Address));
        var failure = await Assert.ThrowsAsync<PartnerException>(() => client.AskAsync<ResolutionAnswer>(_citations, new { symbol = Symbol, first = 101 }));

        Assert.Equal("LIMIT_EXCEEDED", failure.Code);
    }
}
