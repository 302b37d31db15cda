namespace UnGraphQL.Api.Tests.Browser;

/// <summary>A fact that a real browser shows: needs the IDE's files and Chromium.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] _places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public BrowserFactAttribute() => Skip = SkipReason();

    /// <summary>Null when there is none. <c>CHROMIUM</c> in the environment names another.</summary>
    public static string? Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : _places.FirstOrDefault(File.Exists);

    private static string? SkipReason()
    {
        if (!Directory.Exists(Path.Combine(AppContext.BaseDirectory, "ide")))
        {
            return "The IDE was not restored: install Node.js and build again.";
        }

        return Chromium is null ? $"Chromium was not found at {string.Join(" or ", _places)}: install it (Debian: apt-get install chromium), or name it in CHROMIUM." : null;
    }
}
