using System.Collections.Concurrent;
using Microsoft.Playwright;
using UnGraphQL.Api.Tests.Http;

namespace UnGraphQL.Api.Tests.Browser;

/// <summary>Banana Cake Pop in a headless browser that has no network but this server. Screenshots stay in the folder that BROWSER_SCREENSHOTS names.</summary>
[Collection(nameof(SharedServer))]
public sealed class IdeTests(RunningServer server)
{
    private static readonly string[] _arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    [BrowserFact]
    public async Task TheFirstOperationRunsAndItsAnswerShows()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Chromium, Args = _arguments });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var foreign = Watch(page);

        await page.GotoAsync(server.Address + "/graphql/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create Document" }).Last.ClickAsync();
        await page.GetByText("FirstSteps").First.WaitForAsync();
        await page.GetByText("Schema available").WaitForAsync();
        var response = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Run Operation" }).ClickAsync(),
            response => response.Request.PostData?.Contains("FirstSteps", StringComparison.Ordinal) == true);

        // Quoted, the name stands in the answer alone.
        await page.GetByText("\"crossReferences\"").First.WaitForAsync();
        await ScreenshotAsync(page, "ide.png");
        var answer = await response.JsonAsync();
        Assert.False(answer!.Value.TryGetProperty("errors", out _), answer.Value.ToString());
        Assert.Empty(foreign);
    }

    [BrowserFact]
    public async Task TheStartPageLeadsToTheIde()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Chromium, Args = _arguments });
        var page = await browser.NewPageAsync(new() { ColorScheme = ColorScheme.Dark });
        var faults = new ConcurrentQueue<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                faults.Enqueue(message.Text);
            }
        };

        await page.GotoAsync(server.Address + "/");
        await ScreenshotAsync(page, "start.png");
        Assert.Empty(faults);
        await page.GetByRole(AriaRole.Link, new() { Name = "Banana Cake Pop" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Create Document" }).Last.WaitForAsync();
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

    private static Task<byte[]> ScreenshotAsync(IPage page, string name)
    {
        var folder = Environment.GetEnvironmentVariable("BROWSER_SCREENSHOTS") ?? Path.Combine(Path.GetTempPath(), "ungraphql-screenshots");
        return page.ScreenshotAsync(new() { Path = Path.Combine(folder, name) });
    }
}
