using System.Collections.Immutable;
using System.Security.Cryptography;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Languages;

/// <summary>
/// Reads one file of a language pack: tab-separated rows under a header row, <c>#</c> lines are comments.
/// The packs are embedded; a broken one stops the start with file, line and reason.
/// </summary>
internal static class PackFile
{
    /// <summary>The rows of <c>Packs/{language}/{name}.tsv</c> in file order; empty when the pack has no such file.</summary>
    public static ImmutableArray<PackRow> Read(Language language, string name) =>
        Read($"Languages/{language.ToString().ToLowerInvariant()}/{name}.tsv");

    /// <summary>The rows of any embedded table by its resource name.</summary>
    public static ImmutableArray<PackRow> Read(string resource)
    {
        using var stream = Open(resource);
        if (stream is null)
        {
            return [];
        }

        using var reader = new StreamReader(stream);
        ImmutableArray<string>? header = null;
        var rows = ImmutableArray.CreateBuilder<PackRow>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t').ToImmutableArray();
            if (header is null)
            {
                header = cells;
            }
            else if (cells.Length > header.Value.Length)
            {
                throw new InvalidDataException($"{resource}, line {number}: expected {header.Value.Length} columns but found {cells.Length}.");
            }
            else
            {
                rows.Add(new PackRow(resource, number, header.Value, cells));
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>SHA-256 of the embedded table, in lower-case hexadecimal.</summary>
    public static string Hash(string resource)
    {
        using var stream = Open(resource) ?? throw new InvalidDataException($"{resource} is not embedded.");
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static Stream? Open(string resource) => typeof(PackFile).Assembly.GetManifestResourceStream(resource);
}
