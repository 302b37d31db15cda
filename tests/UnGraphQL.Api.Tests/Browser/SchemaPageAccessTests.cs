using Microsoft.Playwright;
using UnGraphQL.Api.Tests.Http;

namespace UnGraphQL.Api.Tests.Browser;

/// <summary>That the page of the schema can be used by everybody.</summary>
[Collection(nameof(SharedServer))]
public sealed class SchemaPageAccessTests(RunningServer server)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task HeadingsStandInOrderAndTextsStandOut(ColorScheme scheme)
    {
        await using var browser = await TestBrowser.OpenAsync(new() { ColorScheme = scheme });
        await browser.Page.GotoAsync(server.Address + "/schema");

        Assert.Empty(await browser.Page.EvaluateAsync<string[]>(PageAudit.Structure));
        Assert.Empty(await browser.Page.EvaluateAsync<string[]>(PageAudit.Contrast));
        await browser.ScreenshotAsync($"schema-{scheme}.png");
    }

    [BrowserFact]
    public async Task AnExampleIsRunByKeyboard()
    {
        await using var browser = await TestBrowser.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync(server.Address + "/schema");
        await page.Locator("summary", new() { HasText = "Welcome." }).First.PressAsync("Enter");
        var run = page.GetByRole(AriaRole.Link, new() { Name = "Run Welcome" }).First;
        await run.WaitForAsync(); // What is not shown yet cannot take the focus, and the key would go elsewhere.
        await run.PressAsync("Enter");
        await page.WaitForURLAsync("**/graphql?documentId=**");

        Assert.Contains("\"dataset\"", await page.ContentAsync(), StringComparison.Ordinal);
    }
}
