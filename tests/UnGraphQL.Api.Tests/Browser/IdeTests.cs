using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using UnGraphQL.Api.Tests.Http;

namespace UnGraphQL.Api.Tests.Browser;

/// <summary>Banana Cake Pop in a headless browser that has no network but this server.</summary>
[Collection(nameof(SharedServer))]
public sealed class IdeTests(RunningServer server)
{
    [BrowserFact]
    public async Task TheFirstOperationRunsAndItsAnswerShows()
    {
        await using var browser = await TestBrowser.OpenAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = browser.Page;
        var foreign = Watch(page);
        var answer = await CaptureAsync(page, "FirstSteps");

        await page.GotoAsync(server.Address + "/graphql/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create Document" }).Last.ClickAsync();
        await page.GetByText("FirstSteps").First.WaitForAsync();
        await page.GetByText("Schema available").WaitForAsync();
        var json = await RunUntilAsync(page, answer);

        // Quoted, the name stands in the answer alone.
        await page.GetByText("\"crossReferences\"").First.WaitForAsync();
        await browser.ScreenshotAsync("ide.png");
        Assert.False(json.TryGetProperty("errors", out _), json.ToString());
        Assert.Empty(foreign);
    }

    [BrowserFact]
    public async Task TheStartPageLeadsToTheIde()
    {
        await using var browser = await TestBrowser.OpenAsync(new() { ColorScheme = ColorScheme.Dark });
        var page = browser.Page;
        var faults = new ConcurrentQueue<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                faults.Enqueue(message.Text);
            }
        };

        await page.GotoAsync(server.Address + "/");
        await browser.ScreenshotAsync("start.png");
        Assert.Empty(faults);
        await page.GetByRole(AriaRole.Link, new() { Name = "Banana Cake Pop" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Create Document" }).Last.WaitForAsync();
    }

    /// <summary>On a busy machine the button may show before it does anything; it is pressed again until the answer has come.</summary>
    private static async Task<JsonElement> RunUntilAsync(IPage page, Task<JsonElement> answer)
    {
        for (var i = 0; i < 8 && !answer.IsCompleted; i++)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Run Operation" }).ClickAsync();
            await Task.WhenAny(answer, Task.Delay(TimeSpan.FromSeconds(20)));
        }

        Assert.True(answer.IsCompleted, "The IDE sent nothing.");
        return await answer;
    }

    /// <summary>The answer to the operation of this name. It is taken on its way to the page: the browser keeps no body for long.</summary>
    private static async Task<Task<JsonElement>> CaptureAsync(IPage page, string operationName)
    {
        var answer = new TaskCompletionSource<JsonElement>();
        await page.RouteAsync("**/graphql", async route =>
        {
            if (route.Request.PostData?.Contains(operationName, StringComparison.Ordinal) != true)
            {
                await route.ContinueAsync();
                return;
            }

            var response = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = response });
            answer.TrySetResult(JsonElement.Parse(await response.TextAsync()));
        });
        return answer.Task;
    }

    /// <summary>Requests to anywhere but the server.</summary>
    private ConcurrentQueue<string> Watch(IPage page)
    {
        var foreign = new ConcurrentQueue<string>();
        page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal) && !request.Url.StartsWith(server.Address, StringComparison.Ordinal))
            {
                foreign.Enqueue(request.Url);
            }
        };
        return foreign;
    }
}
