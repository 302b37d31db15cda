using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Loading;

namespace UnGraphQL.Data.Tests.Loading;

/// <summary>A collection on an in-memory database, a folder of scripts to load into it, and the collection printed as text.</summary>
internal sealed class LoadingHarness : IDisposable
{
    /// <summary>An empty collection, migrated once and copied for each test.</summary>
    private static readonly Lazy<SqliteConnection> Template = new(Migrated);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ungraphql");
    private readonly SqliteConnection _open;

    public LoadingHarness()
    {
        var connectionString = $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";
        _open = new SqliteConnection(connectionString);
        _open.Open();
        lock (Template)
        {
            Template.Value.BackupDatabase(_open);
        }

        Factory = new UnGraphQLContextFactory(connectionString);
    }

    public UnGraphQLContextFactory Factory { get; }

    public SettableClock Clock { get; } = new();

    public int ReaderVersion { get; set; } = 1;

    public Action<string>? Checkpoint { get; set; }

    public Func<ReadOnlyMemory<byte>, string, Documents.ReadResult> Read { get; set; } = ScriptReader.Read;

    public string Folder => _folder.FullName;

    public DocumentLoader Loader => new(Factory, Clock, (bytes, name, _) => Read(bytes, name)) { ReaderVersion = ReaderVersion, Checkpoint = step => Checkpoint?.Invoke(step) };

    public string Write(string name, string script)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Folder);
        File.WriteAllText(path, script);
        return path;
    }

    /// <summary>Writes a script and loads it.</summary>
    public async Task<LoadedFile> LoadAsync(string name, string script)
    {
        var file = Assert.Single((await LoadFilesAsync(Write(name, script))).Files);
        Assert.True(file.Reason is null, file.Reason);
        return file;
    }

    public Task<LoadReport> LoadFilesAsync(params string[] paths) => Loader.LoadAsync(paths, LoadOptions.Default, null, default);

    public Task<LoadReport> LoadAgainAsync() => Loader.LoadAsync([], new LoadOptions { Again = true }, null, default);

    /// <summary>Runs a query on a context of its own.</summary>
    public T Query<T>(Func<UnGraphQLContext, T> query)
    {
        using var context = Factory.CreateDbContext();
        return query(context);
    }

    /// <summary>One line a reference of a work: <c>op1 A/RES/1/1 Held A/RES/1/1#op4</c>.</summary>
    public IReadOnlyList<string> References(string work) => Query(context => context.CrossReferences
        .Where(r => context.Works.Any(w => w.Id == r.WorkId && w.Key == work))
        .OrderBy(r => r.Position)
        .Select(r => new
        {
            r.Address,
            r.TargetSymbol,
            r.Status,
            Work = context.Works.Where(w => w.Id == r.TargetWorkId).Select(w => w.Key).FirstOrDefault(),
            Paragraph = context.Paragraphs.Where(p => p.Id == r.TargetParagraphId).Select(p => p.Address).FirstOrDefault(),
        })
        .AsEnumerable()
        .Select(r => $"{r.Address} {r.TargetSymbol} {r.Status} {r.Work}{(r.Paragraph is null ? "" : "#" + r.Paragraph)}".TrimEnd())
        .ToList());

    /// <summary>Codes, addresses and suggestions of the diagnostics of a work, in order.</summary>
    public IReadOnlyList<string> Diagnostics(string work) => Query(context => context.Diagnostics
        .Where(d => context.Works.Any(w => w.Id == d.WorkId && w.Key == work))
        .OrderBy(d => d.Position)
        .AsEnumerable()
        .Select(d => $"{d.Code} {d.Address} {d.Suggestion}".TrimEnd())
        .ToList());

    /// <summary>Addresses of a work in order, each with the languages that have it: <c>op1 En,Fr</c>.</summary>
    public IReadOnlyList<string> Paragraphs(string work) => Query(context => context.Paragraphs
        .Where(p => context.Works.Any(w => w.Id == p.WorkId && w.Key == work))
        .OrderBy(p => p.Position)
        .Select(p => new { p.Address, Languages = context.ParagraphTexts.Where(t => t.ParagraphId == p.Id).OrderBy(t => t.Language).Select(t => t.Language).ToList() })
        .AsEnumerable()
        .Select(p => $"{p.Address} {string.Join(',', p.Languages)}")
        .ToList());

    public string? Text(string work, string address) => Query(context => context.ParagraphTexts
        .Where(t => context.Paragraphs.Any(p => p.Id == t.ParagraphId && p.Address == address && context.Works.Any(w => w.Id == p.WorkId && w.Key == work)))
        .OrderBy(t => t.Language)
        .Select(t => t.Text)
        .FirstOrDefault());

    /// <summary>Every row of every table, for comparing states of the same collection.</summary>
    public string Dump() => CollectionDump.Of(Factory);

    private static SqliteConnection Migrated()
    {
        const string ConnectionString = "Data Source=template;Mode=Memory;Cache=Shared";
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        using var factory = new UnGraphQLContextFactory(ConnectionString);
        factory.MigrateAsync(new SettableClock(), null, default).GetAwaiter().GetResult();
        return connection;
    }

    public void Dispose()
    {
        Factory.Dispose();
        _open.Dispose();
        _folder.Delete(recursive: true);
    }
}
