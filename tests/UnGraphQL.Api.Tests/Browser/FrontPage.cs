using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace UnGraphQL.Api.Tests.Browser;

/// <summary>The front page in a browser. No test may leave an error on the console, a refused file, or a request to anywhere else.</summary>
internal sealed class FrontPage : IAsyncDisposable
{
    private readonly TestBrowser _browser;
    private readonly string _address;
    private readonly ConcurrentQueue<string> _faults = new();

    private FrontPage(TestBrowser browser, string address)
    {
        _browser = browser;
        _address = address;
        browser.Page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        browser.Page.PageError += (_, error) => Note(true, error);
        browser.Page.Request += (_, request) => Note(!request.Url.StartsWith(address, StringComparison.Ordinal) && request.Url.StartsWith("http", StringComparison.Ordinal), request.Url);
    }

    public IPage Page => _browser.Page;

    public static async Task<FrontPage> OpenAsync(FrontPageServer server, string view = "/", BrowserNewPageOptions? options = null)
    {
        var page = new FrontPage(await TestBrowser.OpenAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } }), server.Address);
        await page.GoAsync(view);
        return page;
    }

    /// <summary>Loads a view as from a link on another site, until it is there.</summary>
    public async Task GoAsync(string view)
    {
        await Page.GotoAsync(_address + view);
        await SettledAsync();
    }

    /// <summary>Until the script has drawn a view and nothing of it is under way.</summary>
    public async Task SettledAsync()
    {
        await Page.Locator("main:not([aria-busy]) > * h1").WaitForAsync();
        await Page.Locator(".rest").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    public async Task SearchAsync(string words)
    {
        await Page.GetByRole(AriaRole.Searchbox).FillAsync(words);
        await Page.Keyboard.PressAsync("Enter");
        await Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = $"Search: {words}" }).WaitForAsync();
    }

    public Task<string> HeadingAsync(string text) => Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = text }).InnerTextAsync();

    public Task ScreenshotAsync(string name) => _browser.ScreenshotAsync(name);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        Assert.Empty(_faults);
    }

    private void Note(bool isFault, string text)
    {
        if (isFault)
        {
            _faults.Enqueue(text);
        }
    }
}
