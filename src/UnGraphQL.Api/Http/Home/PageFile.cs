namespace UnGraphQL.Api.Http.Home;

/// <summary>A static file of the front page.</summary>
/// <param name="Path">Below the address of the version, with slashes: <c>views/search.js</c>.</param>
internal sealed record PageFile(string Path, byte[] Content)
{
    public string ContentType { get; } = System.IO.Path.GetExtension(Path) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };
}
