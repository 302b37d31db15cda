using System.Security.Cryptography;
using System.Text;
using UnGraphQL.Data.Loading;

namespace UnGraphQL.Data.Tests.Loading;

public sealed class SeedManifestTests : IDisposable
{
    private readonly string _seeds = Directory.CreateTempSubdirectory("ungraphql-seeds-").FullName;

    public SeedManifestTests()
    {
        Directory.CreateDirectory(Path.Combine(_seeds, "documents"));
        File.WriteAllText(Path.Combine(_seeds, "documents", "a.txt"), "Recalling");
    }

    private static string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("Recalling")));

    public void Dispose() => Directory.Delete(_seeds, recursive: true);

    [Fact]
    public void ADocumentAsListedIsTaken() => SeedManifest.Check(With($"# a comment\nfile\tissued by\tsha256\na.txt\tan organ\t{Hash}\n"));

    [Fact]
    public void AFolderWithoutManifestIsTakenAsItIs() => SeedManifest.Check(_seeds);

    [Theory]
    [InlineData("file\tsha256\nb.txt\t00\n", "line 2", "does not exist")]
    [InlineData("file\tsha256\n\na.txt\t00\n", "line 3", "has been changed")]
    [InlineData("file\tterms\na.txt\t00\n", "line 2", "no column \"sha256\"")]
    [InlineData("file\tsha256\na.txt\n", "line 2", "no column \"sha256\"")]
    public void AFaultIsNamedWithItsPlace(string manifest, string place, string reason)
    {
        var fault = Assert.Throws<InvalidDataException>(() => SeedManifest.Check(With(manifest)));
        Assert.Contains(place, fault.Message, StringComparison.Ordinal);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    private string With(string manifest)
    {
        File.WriteAllText(Path.Combine(_seeds, "manifest.tsv"), manifest);
        return _seeds;
    }
}
