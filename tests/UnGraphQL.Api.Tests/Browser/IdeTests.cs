using System.Collections.Concurrent;
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

        await page.GotoAsync(server.Address + "/graphql/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create Document" }).Last.ClickAsync();
        await page.GetByText("FirstSteps").First.WaitForAsync();
        await page.GetByText("Schema available").WaitForAsync();
        await RunUntilAnsweredAsync(page);
        await browser.ScreenshotAsync("ide.png");
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

    /// <summary>On a busy machine the button may show before it does anything; it is pressed again until the answer shows.</summary>
    private static async Task RunUntilAnsweredAsync(IPage page)
    {
        // Quoted, the name stands in the answer alone.
        var answer = page.GetByText("\"crossReferences\"").First;
        for (var i = 0; i < 12 && !await answer.IsVisibleAsync(); i++)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Run Operation" }).ClickAsync();
            for (var look = 0; look < 100 && !await answer.IsVisibleAsync(); look++)
            {
                await Task.Delay(100);
            }
        }

        Assert.True(await answer.IsVisibleAsync(), "The IDE shows no answer.");
        Assert.Equal(0, await page.GetByText("\"errors\"").CountAsync());
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
