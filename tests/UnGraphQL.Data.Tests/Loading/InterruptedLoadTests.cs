using UnGraphQL.Data.Loading;

namespace UnGraphQL.Data.Tests.Loading;

/// <summary>
/// What a process leaves behind that is killed: the database file and its log as they are on the disk at that moment, and nothing of its memory.
/// </summary>
public sealed class InterruptedLoadTests : IDisposable
{
    private const int Works = 20;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ungraphql-killed");
    private readonly string _documents;

    public InterruptedLoadTests()
    {
        _documents = Directory.CreateDirectory(Path.Combine(_folder.FullName, "documents")).FullName;
        for (var i = 1; i <= Works; i++)
        {
            Write($"{i:000}.en.txt", $"symbol A/RES/67/{i}\nbody GA\nsession 67\ntitle Work {i}\nop1 Notes\nop1.a Item\nfn1 Note. @ op1\nref op1 A/RES/67/{(i * 7 % Works) + 1} 2012-12-18\nref fn1 A/RES/33/18 1978-11-1{i % 2}");
            Write($"{i:000}.fr.txt", $"symbol A/RES/67/{i}\nlanguage fr\nop1 Note\nop1.a Point\nfn1 Note. @ op1\nref op1 A/RES/67/{(i * 7 % Works) + 1}");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task AfterAKillAtAnyMomentARerunGivesWhatAnUninterruptedLoadGives()
    {
        // Four moments in each of two batches.
        var moments = new List<string>();
        var whole = await LoadAsync(Path.Combine(_folder.FullName, "whole"), moments);
        Assert.Equal((2 * Works, 8), (whole.Report.Count(LoadStatus.New), moments.Count));
        foreach (var moment in moments)
        {
            var before = Held(moment);
            var rerun = await LoadAsync(moment, null);
            Assert.Equal(before, rerun.Report.Count(LoadStatus.Unchanged));
            Assert.Equal(whole.Dump, rerun.Dump);
        }
    }

    /// <summary>Number of sources held; each has all its documents, and each work its versions, texts and references.</summary>
    private static int Held(string database)
    {
        using var factory = Open(database);
        using var context = factory.CreateDbContext();
        var sources = context.Sources.Count();
        var works = context.Works.Count();
        Assert.Equal((sources, sources, sources), (context.Contents.Count(), context.SourceDocuments.Count(), context.LanguageVersions.Count()));
        Assert.Equal((works * 2, works * 2, works), (sources, context.CrossReferences.Count(), context.Footnotes.Count()));
        Assert.Equal((works * 2, works * 4), (context.Paragraphs.Count(), context.ParagraphTexts.Count()));
        return sources;
    }

    private async Task<(LoadReport Report, string Dump)> LoadAsync(string database, List<string>? moments)
    {
        Directory.CreateDirectory(database);
        using var factory = Open(database);
        await factory.MigrateAsync(new StoppedClock(), null, default);
        var loader = new DocumentLoader(factory, new StoppedClock(), (bytes, name, _) => ScriptReader.Read(bytes, name))
        {
            ReaderVersion = 1,
            Checkpoint = step => moments?.Add(Copy(database, $"{step}{moments.Count}")),
        };
        var report = await loader.LoadAsync([_documents], LoadOptions.Default, null, default);
        return (report, CollectionDump.Of(factory));
    }

    private string Copy(string database, string moment)
    {
        var copy = Directory.CreateDirectory(Path.Combine(_folder.FullName, moment)).FullName;
        foreach (var file in Directory.EnumerateFiles(database).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }

    private static UnGraphQLContextFactory Open(string folder) => new($"Data Source={Path.Combine(folder, "collection.db")};Pooling=False");

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }

    private void Write(string name, string script) => File.WriteAllText(Path.Combine(_documents, name), script);
}
