using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests;

/// <summary>The seed documents of the repository, by the first three digits of their names.</summary>
internal static class Seeds
{
    public static readonly TheoryData<string> All = ["000", "001", "002", "003", "004"];

    public static string Root { get; } = FindRoot();

    public static string Folder(params string[] parts) => Path.Combine([Root, .. parts]);

    public static byte[] Bytes(string seed) =>
        File.ReadAllBytes(Directory.GetFiles(Folder("seeds", "documents"), $"{seed}_*").Single());

    public static string Text(string seed) => System.Text.Encoding.UTF8.GetString(Bytes(seed));

    public static ParsedDocument Read(string seed) => DocumentReader.Read(Bytes(seed), seed).Documents.Single();

    /// <summary>All paragraphs and items in document order.</summary>
    public static IEnumerable<ParsedParagraph> Flatten(IEnumerable<ParsedParagraph> paragraphs) =>
        paragraphs.SelectMany(p => Flatten(p.Children).Prepend(p));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "UnGraphQL.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("UnGraphQL.sln is in no folder above the tests.");
    }
}
