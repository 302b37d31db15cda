using System.Text.Json;

namespace UnGraphQL.Api.Tests.Http;

public sealed class NamedOperationTests(RunningServer server) : HttpTests(server)
{
    [Fact]
    public async Task AnOperationIsServedByItsName()
    {
        var byName = await GetAsync("/graphql/operations/ReportBySection?heading=Francophonie");
        var byId = (await GetAsync("/graphql/operations")).Json.GetProperty("operations").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "ReportBySection");

        Assert.Equal(200, byName.Status);
        Assert.Equal((await GetAsync(byId.GetProperty("href").GetString() + "&variables=%7B%22heading%22%3A%22Francophonie%22%7D")).Body, byName.Body);
        Assert.Equal("/graphql/operations/ReportBySection{?heading,after}", byId.GetProperty("template").GetString());
    }

    [Fact]
    public async Task EveryTemplateWithoutItsParametersIsAnAddress()
    {
        foreach (var operation in (await GetAsync("/graphql/operations")).Json.GetProperty("operations").EnumerateArray())
        {
            var answer = await GetAsync(operation.GetProperty("template").GetString()!.Split('{')[0]); // It has one.

            Assert.Equal((200, false), (answer.Status, answer.Json.TryGetProperty("errors", out _)));
        }
    }

    [Fact]
    public async Task AnAnswerByNameIsKeptByItsTag()
    {
        var first = await GetAsync("/graphql/operations/WhoRecalls?symbol=A/RES/33/18");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/operations/WhoRecalls?symbol=A/RES/33/18&after=");
        request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers["ETag"]);

        Assert.Equal(304, (await SendAsync(request)).Status); // An empty parameter is as good as none.
    }

    /// <summary>Query, status, beginning of the message.</summary>
    public static TheoryData<string, int, string> Refusals { get; } = new()
    {
        { "Nothing", 404, "No operation has this name" },
        { "whorecalls", 404, "No operation has this name" },
        { "WhoRecalls?symbl=A/RES/33/18", 400, "WhoRecalls has no variable \"symbl\": it takes symbol, action, after." },
        { "WhoRecalls?symbol=A/RES/33/18&symbol=A/RES/1/1", 400, "The request has several \"symbol\"." },
        { "WhoRecalls?action=FORGET", 400, "Variable \"$action\" has invalid value" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task WhatDoesNotFitIsRefused(string query, int status, string message)
    {
        var answer = await GetAsync("/graphql/operations/" + query, "application/graphql-response+json");

        Assert.Equal(status, answer.Status);
        Assert.StartsWith(message, answer.FirstMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEnumIsItsName()
    {
        var answer = await GetAsync("/graphql/operations/WhoRecalls?symbol=A/RES/33/18&action=RECALL");

        Assert.Equal(1, answer.Json.GetProperty("data").GetProperty("crossReferences").GetProperty("totalCount").GetInt32());
    }
}
