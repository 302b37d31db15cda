using Microsoft.Playwright;

namespace UnGraphQL.Api.Tests.Browser;

/// <summary>What a reader does on the front page.</summary>
public sealed class FrontPageTests(FrontPageServer server) : IClassFixture<FrontPageServer>
{
    private const string Lighthouses = "/?symbol=A/RES/70/901";

    [BrowserFact]
    public async Task AFrenchSearchLeadsToADocumentAndAReferenceAndBack()
    {
        await using var front = await FrontPage.OpenAsync(server);
        var page = front.Page;

        await front.SearchAsync("peindre phare");
        Assert.Equal("phare", await page.Locator("[lang=fr] mark", new() { HasText = "phare" }).First.InnerTextAsync());
        await front.ScreenshotAsync("search-fr.png");
        await page.GetByRole(AriaRole.Link, new() { Name = "A/RES/70/901", Exact = false }).First.ClickAsync();
        Assert.Equal("Phares des petits ports", await front.HeadingAsync("Phares des petits ports"));
        await front.SettledAsync();

        var reference = page.Locator("#op22 a.reference");
        await reference.ScrollIntoViewIfNeededAsync();
        var place = await page.EvaluateAsync<int>("scrollY");
        await reference.ClickAsync();
        await front.HeadingAsync("Feux des petits ports");
        await front.SettledAsync();
        Assert.EndsWith("/?symbol=A/RES/69/900&lang=fr#op2", page.Url, StringComparison.Ordinal);
        Assert.Equal("op2", await page.EvaluateAsync<string>("document.activeElement.id"));

        await page.GoBackAsync();
        await front.HeadingAsync("Phares des petits ports");
        Assert.True(place > 0);
        Assert.Equal(place, await page.EvaluateAsync<int>("scrollY"));
        Assert.True(await reference.EvaluateAsync<bool>("link => link === document.activeElement"));

        await page.GoBackAsync();
        await front.HeadingAsync("Search: peindre phare");
        Assert.Equal("peindre phare", await page.GetByRole(AriaRole.Searchbox).InputValueAsync());
        await page.GoForwardAsync();
        await front.HeadingAsync("Phares des petits ports");
    }

    [BrowserFact]
    public async Task AnArabicSearchIsReadFromTheRight()
    {
        await using var front = await FrontPage.OpenAsync(server);
        var page = front.Page;

        await front.SearchAsync("المنارة");
        var excerpt = page.Locator("p[lang=ar]", new() { Has = page.Locator("mark") }).First;
        Assert.Equal("rtl", await excerpt.EvaluateAsync<string>("node => getComputedStyle(node).direction"));
        await front.ScreenshotAsync("search-ar.png");
        await page.Locator(".hits a").First.ClickAsync();
        await front.HeadingAsync("منارات المرافئ الصغيرة");
        await front.SettledAsync();

        Assert.Equal("rtl", await page.Locator("#pp1 .cell").EvaluateAsync<string>("node => getComputedStyle(node).direction"));
        Assert.Contains("lang=ar", page.Url, StringComparison.Ordinal);
        await page.Locator("#pp1 a.reference").ClickAsync();
        await front.HeadingAsync("مصابيح المرافئ الصغيرة");
        await page.GoBackAsync();
        await front.HeadingAsync("منارات المرافئ الصغيرة");
    }

    [BrowserFact]
    public async Task ASearchIsNarrowedDownAndWidenedAgain()
    {
        await using var front = await FrontPage.OpenAsync(server, "/?q=harbours");
        var page = front.Page;
        var total = await page.Locator(".total").InnerTextAsync();

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Narrow down" }).GetByRole(AriaRole.Link, new() { Name = "Operative" }).ClickAsync();
        await page.WaitForURLAsync("**/?q=harbours&kinds=OPERATIVE");
        await page.GetByRole(AriaRole.Link, new() { Name = "Part: Operative, remove" }).ClickAsync();
        await page.WaitForURLAsync("**/?q=harbours");
        await front.SettledAsync();

        Assert.Equal(total, await page.Locator(".total").InnerTextAsync());
    }

    [BrowserTheory]
    [InlineData("zzyzx")]
    [InlineData("\"((*)")]
    public async Task AnythingTypedIsAnswered(string words)
    {
        await using var front = await FrontPage.OpenAsync(server);
        await front.SearchAsync(words);

        await front.Page.GetByText("Nothing found").WaitForAsync();
    }

    [BrowserFact]
    public async Task LanguagesStandSideBySideAddressByAddress()
    {
        await using var front = await FrontPage.OpenAsync(server, Lighthouses);
        var page = front.Page;
        var before = await page.Locator("#op9").EvaluateAsync<double>("row => { scrollTo(0, row.getBoundingClientRect().top + scrollY - 100); return row.getBoundingClientRect().top; }");

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "العربية" }).CheckAsync();
        await page.Locator(".document[data-columns='2']").WaitForAsync();
        await front.SettledAsync();
        Assert.Equal(before, await page.Locator("#op9").EvaluateAsync<double>("row => row.getBoundingClientRect().top"), 40d);
        Assert.Equal("in-AR", await page.EvaluateAsync<string>("document.activeElement.id"));
        var cells = page.Locator("#op9 .cell");
        Assert.Equal(["en", "ar"], await cells.EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.lang)"));
        Assert.Single((await cells.EvaluateAllAsync<double[]>("cells => cells.map(cell => cell.getBoundingClientRect().top)")).Distinct());
        await front.ScreenshotAsync("side-by-side.png");

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "English" }).UncheckAsync();
        await front.HeadingAsync("منارات المرافئ الصغيرة");
    }

    [BrowserFact]
    public async Task ANoteLeadsBackToWhereItIsCalled()
    {
        await using var front = await FrontPage.OpenAsync(server, Lighthouses);
        var page = front.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "Note 1" }).ClickAsync();
        Assert.EndsWith("#fn1", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to op1" }).ClickAsync();

        Assert.EndsWith("#op1-fn1", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        Assert.EndsWith("#fn1", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task AParagraphTellsWhatItCitesAndWhoCitesIt()
    {
        await using var front = await FrontPage.OpenAsync(server, "/?symbol=A/RES/69/900");
        var page = front.Page;

        await page.Locator("#op2 summary").ClickAsync();
        await page.Locator("#op2").GetByRole(AriaRole.Link, new() { Name = "A/RES/70/901, para. 22" }).ClickAsync();
        await front.HeadingAsync("Lighthouses of small harbours");
        await front.SettledAsync();
        Assert.Equal("op22", await page.EvaluateAsync<string>("document.activeElement.id"));

        await page.Locator("#op1 summary").ClickAsync();
        await page.Locator("#op1 li").GetByText("not held").First.WaitForAsync();
    }

    [BrowserFact]
    public async Task OrganizationsAreMarkedOnDemandAndHaveAPage()
    {
        await using var front = await FrontPage.OpenAsync(server, Lighthouses);
        var page = front.Page;
        Assert.Equal(0, await page.Locator("a.organization").CountAsync());

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Mark organizations" }).CheckAsync();
        await page.Locator("#pp2 a.organization").ClickAsync();

        await front.HeadingAsync("World Health Organization");
        await page.GetByText("Organisation mondiale de la Santé").First.WaitForAsync();
        await front.ScreenshotAsync("organization.png");
    }

    [BrowserFact]
    public async Task WhatIsNotHeldTellsWhoCitesIt()
    {
        await using var front = await FrontPage.OpenAsync(server, "/?symbol=A/70/18");

        await front.HeadingAsync("A/70/18 is not held");
        await front.Page.GetByRole(AriaRole.Link, new() { Name = "A/RES/70/901, para. 1" }).First.ClickAsync();
        await front.HeadingAsync("Lighthouses of small harbours");
    }

    [BrowserFact]
    public async Task TheNeighbourhoodIsDrawnAndToldAndWalkedByKeyboard()
    {
        await using var front = await FrontPage.OpenAsync(server, "/?graph=A/RES/70/901");
        var page = front.Page;
        var drawn = await page.Locator("svg a.node text").AllTextContentsAsync();
        var told = await page.Locator("table.neighbours tbody th a:first-child").AllInnerTextsAsync();

        Assert.Contains("A/RES/69/900", drawn);
        Assert.Equal(told.Order(), drawn.Order());
        Assert.Equal(1, await page.Locator("svg a.held:not(.center)").CountAsync());
        await front.ScreenshotAsync("neighbourhood.png");

        await page.GetByRole(AriaRole.Link, new() { Name = "A/RES/69/900, Lamps of small harbours, 1 step away" }).FocusAsync();
        Assert.True(await page.Locator("svg.chosen path.near").CountAsync() > 0);
        await page.Keyboard.PressAsync("Enter");
        await front.HeadingAsync("Around A/RES/69/900");
        await page.GetByRole(AriaRole.Link, new() { Name = "cites", Exact = true }).ClickAsync();
        await page.GetByText("No citation leads").WaitForAsync();
    }

    [BrowserFact]
    public async Task HomeLeadsToADocumentWithoutASymbol()
    {
        await using var front = await FrontPage.OpenAsync(server);
        await front.ScreenshotAsync("home.png");

        await front.Page.GetByRole(AriaRole.Link, new() { Name = "All documents" }).ClickAsync();
        await front.HeadingAsync("Documents");
        await front.Page.GetByRole(AriaRole.Link, new() { Name = "no symbol" }).ClickAsync();
        await front.Page.Locator("article.document").WaitForAsync();
        Assert.Contains("/?id=", front.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task AnErrorOfTheApiIsToldInItsWords()
    {
        await using var front = await FrontPage.OpenAsync(server);
        await front.Page.RouteAsync("**/graphql?*", route => route.FulfillAsync(new() { ContentType = "application/json", Body = """{"errors":[{"message":"The lamp is out."}]}""" }));

        await front.Page.GetByRole(AriaRole.Link, new() { Name = "A/RES/70/901" }).ClickAsync();

        Assert.Equal("The lamp is out.", await front.Page.GetByRole(AriaRole.Alert).InnerTextAsync());
    }

    [BrowserFact]
    public async Task WithoutAScriptThePageSaysWhatIsLoaded()
    {
        await using var browser = await TestBrowser.OpenAsync(new() { JavaScriptEnabled = false });
        await browser.Page.GotoAsync(server.Address + "/");

        Assert.Equal("7", await browser.Page.Locator("dd").First.InnerTextAsync());
        Assert.False(await browser.Page.GetByRole(AriaRole.Searchbox).IsVisibleAsync());
        await browser.ScreenshotAsync("without-script.png");
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "A/RES/70/901" }).ClickAsync();
        Assert.Equal("Lighthouses of small harbours", await browser.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
    }
}
