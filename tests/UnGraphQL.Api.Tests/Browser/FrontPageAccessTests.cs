using Microsoft.Playwright;

namespace UnGraphQL.Api.Tests.Browser;

/// <summary>That the front page can be used by everybody: by ear, by keyboard, in bright and in dim light, on a narrow window.</summary>
public sealed class FrontPageAccessTests(FrontPageServer server) : IClassFixture<FrontPageServer>
{
    private static readonly string[] _views =
    [
        "/",
        "/?q=harbours",
        "/?q=zzyzx",
        "/?symbol=A/RES/67/137",
        "/?symbol=A/67/280&lang=fr",
        "/?symbol=A/RES/70/901&lang=en,fr,ar",
        "/?symbol=A/70/18",
        "/?organization=oif",
        "/?graph=A/RES/67/137&depth=2",
        "/?list=documents",
    ];

    [BrowserFact]
    public async Task EveryControlHasANameAndHeadingsStandInOrder()
    {
        await using var front = await FrontPage.OpenAsync(server);
        foreach (var view in _views)
        {
            await front.GoAsync(view);

            Assert.Empty(await front.Page.EvaluateAsync<string[]>(PageAudit.Structure));
        }
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task EveryTextStandsOutFromWhatIsBehindIt(ColorScheme scheme)
    {
        await using var front = await FrontPage.OpenAsync(server, options: new() { ColorScheme = scheme });
        foreach (var view in _views)
        {
            await front.GoAsync(view);
            if (await front.Page.Locator("#organizations-marked").CountAsync() > 0)
            {
                await front.Page.Locator("#organizations-marked").CheckAsync();
                await front.Page.GetByText("Organizations are marked").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            }

            Assert.Empty(await front.Page.EvaluateAsync<string[]>(PageAudit.Contrast));
        }

        await front.GoAsync("/?symbol=A/RES/67/137");
        await front.ScreenshotAsync($"document-{scheme.ToString().ToLowerInvariant()}.png");
    }

    [BrowserFact]
    public async Task NothingStandsOutOfANarrowWindow()
    {
        await using var front = await FrontPage.OpenAsync(server, options: new() { ViewportSize = new() { Width = 320, Height = 640 } });
        foreach (var view in _views)
        {
            await front.GoAsync(view);

            Assert.Empty(await front.Page.EvaluateAsync<string[]>(PageAudit.Overflow));
        }

        await front.GoAsync("/?symbol=A/RES/70/901&lang=en,ar#op2");
        await front.ScreenshotAsync("narrow.png");
    }

    [BrowserFact]
    public async Task TheKeyboardReachesTheContentAndANewViewIsSpoken()
    {
        await using var front = await FrontPage.OpenAsync(server);
        var page = front.Page;

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("article.document").WaitForAsync();

        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = ", opened" }).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }
}
