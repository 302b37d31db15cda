using Microsoft.AspNetCore.Http;
using UnGraphQL.Api.Http.GraphQL;

namespace UnGraphQL.Api.Tests.Http;

public sealed class MediaTypeNegotiationTests
{
    public static TheoryData<string?, string?> Accepted { get; } = new()
    {
        { null, "application/json" },
        { "", "application/json" },
        { "*/*", "application/json" },
        { "application/*", "application/json" },
        { "application/json", "application/json" },
        { "application/json; charset=utf-8", "application/json" },
        { "APPLICATION/JSON", "application/json" },
        { "application/graphql-response+json", "application/graphql-response+json" },
        { "application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", "application/graphql-response+json" },
        { "application/json, application/graphql-response+json", "application/graphql-response+json" },
        { "application/json, application/graphql-response+json;q=0.9", "application/json" },
        { "application/graphql-response+json;q=0.5, */*;q=0.1", "application/graphql-response+json" },
        { "application/graphql-response+json;q=0, */*", "application/json" },
        { "application/json;q=0, application/*", "application/graphql-response+json" },
        // A browser that opens /graphql?query=.
        { "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "application/json" },
        { "text/html", null },
        { "application/json;q=0", null },
        { "image/*", null },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void TheBestAcceptedTypeIsServed(string? accept, string? expected)
    {
        IHeaderDictionary headers = new HeaderDictionary();
        headers.Accept = accept;

        Assert.Equal(expected is null ? null : expected + "; charset=utf-8", MediaTypeNegotiation.Negotiate(headers)?.ContentType());
    }
}
