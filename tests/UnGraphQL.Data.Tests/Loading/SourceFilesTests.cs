using UnGraphQL.Data.Loading;

namespace UnGraphQL.Data.Tests.Loading;

public sealed class SourceFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ungraphql");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void AFolderGivesItsReadableFilesInOrdinalOrder()
    {
        Write("b.txt", "a/z.XML", "a/y.docx", "B.md", "a/picture.png", "notes");
        var found = SourceFiles.Find([_folder.FullName]);
        Assert.Equal(["B.md", "a/y.docx", "a/z.XML", "b.txt"], found.Files.Select(Relative));
        Assert.Equal(2, found.PassedOver);
    }

    [Fact]
    public void AFileNamedItselfIsTakenWhateverItsKind()
    {
        Write("notes");
        var found = SourceFiles.Find([Path.Combine(_folder.FullName, "notes")]);
        Assert.Equal(["notes"], found.Files.Select(Relative));
        Assert.Equal(0, found.PassedOver);
    }

    [Fact]
    public void AFileNamedTwiceIsTakenOnce()
    {
        Write("a.txt");
        Assert.Single(SourceFiles.Find([Path.Combine(_folder.FullName, "a.txt"), _folder.FullName]).Files);
    }

    [Fact]
    public void AMissingPathIsReported()
    {
        var path = Path.Combine(_folder.FullName, "none");
        Assert.Equal([path], SourceFiles.Find([path]).Missing.AsEnumerable());
    }

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            var path = Path.Combine(_folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
            File.WriteAllText(path, name);
        }
    }

    private string Relative(string path) => Path.GetRelativePath(_folder.FullName, path).Replace('\\', '/');
}
