using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using UnGraphQL.Api.Http.Trusted;

namespace UnGraphQL.Api.Http.Home;

/// <summary>
/// The front page's own files, embedded from <c>page/</c>. They stand below an address that has their hash in it: a browser keeps them for good, and
/// modules that import each other are of one version.
/// </summary>
internal static class PageFiles
{
    private const string Prefix = "page/";
    private const string OperationsFolder = "operations/";

    private static readonly ImmutableArray<PageFile> _embedded = [.. ReadEmbedded().OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>What the page asks the API. By id alone, so that the answers can be kept, and served whatever other documents are trusted.</summary>
    public static ImmutableArray<TrustedDocument> Operations { get; } =
        [.. _embedded.Where(IsOperation).Select(file => TrustedDocument.Read(file.Content, Path.GetFileNameWithoutExtension(file.Path)))];

    /// <summary>The shell, with places for what the server fills in.</summary>
    public static string Template { get; } = Encoding.UTF8.GetString(_embedded.Single(file => file.Path == "index.html").Content);

    public static FrozenDictionary<string, PageFile> Served { get; } = _embedded
        .Where(file => !IsOperation(file) && file.Path != "index.html")
        .Append(OperationIds())
        .ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>Address of this version, with a slash at its end.</summary>
    public static string Root { get; } = $"/page/{Hash()}/";

    private static bool IsOperation(PageFile file) => file.Path.StartsWith(OperationsFolder, StringComparison.Ordinal);

    /// <summary>A module from the name of an operation to the id of its document.</summary>
    private static PageFile OperationIds()
    {
        var ids = JsonSerializer.Serialize(Operations.ToDictionary(document => document.Name, document => document.Id));
        return new PageFile("operations.js", Encoding.UTF8.GetBytes($"export const operations = {ids};\n"));
    }

    private static string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in _embedded)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Content.Length}\n"));
            hash.AppendData(file.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static IEnumerable<PageFile> ReadEmbedded()
    {
        var assembly = typeof(PageFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!; // It was just listed.
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return new PageFile(name[Prefix.Length..].Replace('\\', '/'), content); // Built on Windows, folders have the other slash.
        }
    }
}
