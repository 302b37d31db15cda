using System.Collections.Immutable;

namespace UnGraphQL.Data.Loading;

/// <summary>Files to read, from files and folders named on a command line.</summary>
/// <param name="Files">In the order given; those of a folder, recursively, in ordinal order of their paths. Each once.</param>
/// <param name="Missing">Paths that are neither file nor folder.</param>
/// <param name="PassedOver">Files in folders that are of no readable kind.</param>
public sealed record SourceFiles(ImmutableArray<string> Files, ImmutableArray<string> Missing, int PassedOver)
{
    /// <summary>Kinds looked for in folders: those that are read, and those that are refused with a reason rather than passed over.</summary>
    private static readonly ImmutableHashSet<string> Readable =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, ".txt", ".md", ".markdown", ".xml", ".docx", ".doc", ".pdf");

    /// <summary>A file named itself is always taken, whatever its kind.</summary>
    public static SourceFiles Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<string>();
        var missing = ImmutableArray.CreateBuilder<string>();
        var passedOver = 0;
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                Take(path);
            }
            else if (Directory.Exists(path))
            {
                foreach (var file in FilesIn(path))
                {
                    if (Readable.Contains(Path.GetExtension(file)))
                    {
                        Take(file);
                    }
                    else
                    {
                        passedOver++;
                    }
                }
            }
            else
            {
                missing.Add(path);
            }
        }

        return new SourceFiles(files.ToImmutable(), missing.ToImmutable(), passedOver);

        void Take(string file)
        {
            if (seen.Add(Path.GetFullPath(file)))
            {
                files.Add(file);
            }
        }
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System })
            .Order(StringComparer.Ordinal);
}
