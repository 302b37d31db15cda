using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Golden;

/// <summary>Self-made documents in the manner of those the seeds have none of, kept with their trees.</summary>
internal static class GoldenDocuments
{
    public static string Folder { get; } = Seeds.Folder("tests", "UnGraphQL.Documents.Tests", "Golden", "Documents");

    public static TheoryData<string> All { get; } = [.. Directory.GetFiles(Folder).Where(f => !f.EndsWith(".tree", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static IReadOnlyList<ParsedDocument> Read(string name) => DocumentReader.Read(Bytes(name), name).Documents;
}
