using Microsoft.Playwright;

namespace UnGraphQL.Api.Tests.Browser;

/// <summary>A headless browser with one page, patient with a slow machine.</summary>
internal sealed class TestBrowser : IAsyncDisposable
{
    private const float Patience = 180_000;

    private static readonly string[] _arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private TestBrowser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        _playwright = playwright;
        _browser = browser;
        Page = page;
    }

    public IPage Page { get; }

    public static async Task<TestBrowser> OpenAsync(BrowserNewPageOptions? options = null)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Chromium, Args = _arguments, Timeout = Patience });
        var page = await browser.NewPageAsync(options);
        page.SetDefaultTimeout(Patience);
        return new TestBrowser(playwright, browser, page);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>Screenshots stay in the folder that BROWSER_SCREENSHOTS names.</summary>
    public Task ScreenshotAsync(string name)
    {
        var folder = Environment.GetEnvironmentVariable("BROWSER_SCREENSHOTS") ?? Path.Combine(Path.GetTempPath(), "ungraphql-screenshots");
        return Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name) });
    }
}
