using System.Security.Cryptography;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// The manifest of a folder of seeds, <c>manifest.tsv</c> beside its folder <c>documents</c>: a header row with the columns <c>file</c> and
/// <c>sha256</c> among others, a row for each document, <c>#</c> lines are comments.
/// </summary>
public static class SeedManifest
{
    private const string Name = "manifest.tsv";

    /// <summary>Holds the documents against the manifest; a folder without one is taken as it is.</summary>
    /// <exception cref="InvalidDataException">Naming file, line and reason: a column or document that is missing, or a document whose bytes are not those listed.</exception>
    public static void Check(string seeds)
    {
        var manifest = Path.Combine(seeds, Name);
        if (!File.Exists(manifest))
        {
            return;
        }

        string[]? header = null;
        var number = 0;
        foreach (var line in File.ReadLines(manifest))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (header is null)
            {
                header = cells;
            }
            else if (FaultOf(Path.Combine(seeds, "documents", Cell("file")), Cell("sha256")) is { } fault)
            {
                throw new InvalidDataException($"{manifest}, line {number}: {fault}");
            }

            string Cell(string column) =>
                Array.IndexOf(header, column) is >= 0 and var index && index < cells.Length
                    ? cells[index]
                    : throw new InvalidDataException($"{manifest}, line {number}: there is no column \"{column}\".");
        }
    }

    private static string? FaultOf(string document, string sha256)
    {
        if (!File.Exists(document))
        {
            return $"{document} does not exist.";
        }

        using var stream = File.OpenRead(document);
        var actual = Convert.ToHexStringLower(SHA256.HashData(stream));
        return actual == sha256 ? null : $"{document} has been changed: its SHA-256 is {actual}, not {sha256}.";
    }
}
